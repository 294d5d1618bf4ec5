package vn.loa.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagerTest {
  @Test
  void theFirstTheLastAndTheNeighboursAreOffered() {
    var steps = new Pager("/tin-tuc?", 5, 9).steps();
    assertThat(steps)
        .extracting(Pager.Step::text)
        .containsExactly("1", "…", "4", "5", "6", "…", "9");
    assertThat(steps)
        .filteredOn(Pager.Step::current)
        .extracting(Pager.Step::text)
        .containsOnly("5");
  }

  @Test
  void theFirstPageHasTheAddressOfTheList() {
    var pager = new Pager("/tin-tuc?", 2, 3);
    assertThat(pager.previous()).isEqualTo("/tin-tuc");
    assertThat(pager.next()).isEqualTo("/tin-tuc?trang=3");
  }
}
