package vn.loa.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTest {
  @Test
  void theFirstPageBeginsAtTheStart() {
    assertThat(Page.offset(1, 20)).isZero();
    assertThat(Page.offset(-5, 20)).isZero();
    assertThat(Page.offset(3, 20)).isEqualTo(40);
  }

  @Test
  void aPageBeyondAllNumbersIsEmptyRatherThanAFault() {
    assertThat(Page.offset(Integer.MAX_VALUE, 20) + 20).isPositive();
  }
}
