package vn.loa.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.loa.settings.SampleSet;

class AreaSlugsTest {
  private final AreaSlugs slugs = new AreaSlugs(Set.of());

  @Test
  void theFirstToBearANameGetsItPlain() {
    assertThat(slugs.give("02788", "Xã Bản Lầu", "Huyện Mường Khương", null))
        .isEqualTo("xa-ban-lau");
  }

  @Test
  void aNamesakeCarriesWhatItLiesIn() {
    slugs.give("02779", "Xã Thanh Bình", "Huyện Mường Khương", null);
    assertThat(slugs.give("03022", "Xã Thanh Bình", "Thị xã Sa Pa", null))
        .isEqualTo("xa-thanh-binh-sa-pa");
  }

  @Test
  void aNamesakeThatBeganOnAKnownDayCarriesTheYear() {
    slugs.give("02788", "Xã Bản Lầu", "Huyện Mường Khương", null);
    assertThat(slugs.give("LC2025-15", "Xã Bản Lầu", "Tỉnh Lào Cai", "2025"))
        .isEqualTo("xa-ban-lau-2025");
  }

  @Test
  void aRemarkInBracketsIsNoPartOfTheName() {
    slugs.give("10", "Tỉnh Lào Cai", null, null);
    assertThat(slugs.give("LC2025", "Tỉnh Lào Cai (hợp nhất với tỉnh Yên Bái)", null, "2025"))
        .isEqualTo("tinh-lao-cai-2025");
  }

  @Test
  void whenEverythingElseIsTakenTheCodeDecides() {
    slugs.give("1", "Xã Cao Sơn", "Huyện Bạch Thông", null);
    slugs.give("2", "Xã Cao Sơn", "Huyện Bạch Thông", null);
    assertThat(slugs.give("3", "Xã Cao Sơn", "Huyện Bạch Thông", null)).isEqualTo("xa-cao-son-3");
  }

  @Test
  void everyAreaOfTheSampleHasAnAddressOfItsOwn() {
    var bySlug = slugsOf(TaxonomyRows.areas(units(), List.of()).getValuesAs(JsonObject.class));
    assertThat(bySlug).hasSize(278).containsEntry("xa-cao-son-bach-thong", "02002");
  }

  @Test
  void whatIsKnownIsNotAddressedAgain() {
    var known = new Area("02788", "xa-ban-lau-cu", "Xã Bản Lầu", "083");
    var bySlug = slugsOf(TaxonomyRows.areas(units(), List.of(known)).getValuesAs(JsonObject.class));
    assertThat(bySlug).hasSize(278).containsEntry("xa-ban-lau-cu", "02788");
  }

  private static Map<String, String> slugsOf(List<JsonObject> rows) {
    return rows.stream()
        .collect(Collectors.toMap(row -> row.getString("slug"), row -> row.getString("code")));
  }

  private static List<JsonObject> units() {
    return SampleSet.objects("areas.json", "/units");
  }
}
