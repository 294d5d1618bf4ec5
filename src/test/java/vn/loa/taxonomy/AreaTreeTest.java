package vn.loa.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AreaTreeTest {
  private static final Area PROVINCE = new Area("10", "tinh-lao-cai", "Tỉnh Lào Cai", null);
  private static final Area DISTRICT = new Area("086", "huyen-bao-thang", "Huyện Bảo Thắng", "10");
  private static final Area COMMUNE = new Area("02923", "xa-gia-phu", "Xã Gia Phú", "086");

  private final AreaTree tree = new AreaTree(List.of(DISTRICT, PROVINCE, COMMUNE));

  @Test
  void aPathLeadsFromTheAreaToTheRoot() {
    assertThat(tree.path("02923")).containsExactly(COMMUNE, DISTRICT, PROVINCE);
    assertThat(tree.path("999")).isEmpty();
  }

  @Test
  void namesAreFoundWithAndWithoutAccents() {
    assertThat(tree.named("bao thang")).containsExactly(DISTRICT);
    assertThat(tree.named("THẮNG bảo")).containsExactly(DISTRICT);
    assertThat(tree.named("")).hasSize(3);
    assertThat(tree.named("bao thanh")).isEmpty();
  }

  @Test
  void childrenAreOfTheNextLevelOnly() {
    assertThat(tree.children("10")).containsExactly(DISTRICT);
    assertThat(tree.children("02923")).isEmpty();
  }
}
