package vn.loa.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TelexTest {
  @ParameterizedTest
  @CsvSource({
    "moiws, mới",
    "mowis, mới",
    "nong thon moiws, nong thon mới",
    "nông thôn mowis, nông thôn mới",
    "dduwowngf, đường",
    "duongdwf, đường",
    "nguowif, người",
    "nguoiwf, người",
    "quoocs, quốc",
    "tieeng vieetj, tiêng việt",
    "hoaf bifnh, hòa bình",
    "quangr, quảng",
    "quawngr, quẳng",
    "giaos, giáo",
    "thuyeenf, thuyền",
    "mo71i, mới",
    "d9uong72, đường",
    "nghe2o, nghèo"
  })
  void whatTheKeysWereMeantForIsUnderstood(String typed, String meant) {
    assertThat(Telex.undone(typed)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"nông thôn mới", "nong thon moi", "OCOP", "07/KH-BCĐ", "2021-2025", "windows", "HTX"})
  void whatIsNoLeftOverStaysAsItIs(String typed) {
    assertThat(Telex.undone(typed)).isEmpty();
  }

  @Test
  void aQuestionThatIsEmptyMeansNothing() {
    assertThat(Telex.undone("")).isEmpty();
  }
}
