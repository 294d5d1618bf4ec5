package vn.loa.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchCountsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "0912345678",
        "0912 345 678",
        "gọi (0214) 3.840.888",
        "+84 91-234-5678",
        "lan@laocai.gov.vn",
        "căn cước 010188001234",
        "sinh 02-09-1988 cmnd 063123456"
      })
  void whatMayNameAPersonIsNeverCounted(String text) {
    assertThat(SearchCounts.isPersonal(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"nông thôn mới 2021-2025", "257/2025/QH15", "1163/STTTT-TTBCXB", "3.500 cuốn"})
  void whatNamesNobodyIs(String text) {
    assertThat(SearchCounts.isPersonal(text)).isFalse();
  }
}
