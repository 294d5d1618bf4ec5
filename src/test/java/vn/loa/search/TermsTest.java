package vn.loa.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermsTest {
  @Test
  void everyWordIsATerm() {
    assertThat(condition("NÔNG THÔN MỚI")).isEqualTo("nong & thon & moi");
  }

  @Test
  void accentsFormsAndCaseAskForTheSame() {
    var decomposed = Normalizer.normalize("Điện Biên Phủ", Normalizer.Form.NFD);
    assertThat(condition(decomposed)).isEqualTo(condition("dien bien phu"));
  }

  @Test
  void quotedWordsStandInARow() {
    assertThat(condition("xã “nông thôn mới\" kiểu mẫu"))
        .isEqualTo("xa & nong thon moi & kieu & mau");
  }

  @Test
  void aQuoteThatNeverEndsQuotesNothing() {
    assertThat(condition("\"nông thôn")).isEqualTo("nong & thon");
  }

  @Test
  void whatIsJoinedByOtherSignsStandsInARow() {
    assertThat(condition("2021-2025 loa.vn")).isEqualTo("2021 2025 & loa vn");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"07/KH-BCĐ", "1163/STTTT-TTBCXB", "05-CT/TW", "257/2025/QH15", "(148/QĐ-TTg),"})
  void aDocumentNumberIsOneTerm(String number) {
    assertThat(Terms.of("số " + number).all()).hasSize(2).last().matches(Term::number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"03/04/2024", "2021-2025", "KH-BCĐ", "50%", "3.500"})
  void datesPeriodsAndAmountsAreWords(String text) {
    assertThat(Terms.of(text).all()).hasSize(1).noneMatch(Term::number);
  }

  @Test
  void theSecondTryLacksOneTerm() {
    var terms = Terms.of("kế hoạch 07/KH-BCĐ").withOneMissing();
    assertThat(terms.condition(term -> String.join(" ", term.folded()), " & ", " | "))
        .isEqualTo("(hoach & 07 kh bcd) | (ke & 07 kh bcd) | (ke & hoach)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\"\"", "* : ? ! ( ) [ ] { } ^ ~ \\ && ||", "{!}"})
  void signsAskForNothing(String text) {
    assertThat(Terms.of(text).isEmpty()).isTrue();
  }

  @Test
  void neitherEngineIsGivenAnySign() {
    var terms = Terms.of("{!func}1 id:* ' OR ''=' title:(a) _query_:\"x y\" AND 1/a*b");
    assertThat(terms.condition(term -> String.join(" ", term.folded()), ",", ","))
        .matches("[a-z0-9 ,]+");
  }

  @Test
  void onlyATextWithAccentsAsksForAccents() {
    assertThat(Terms.of("hòa bình").hasAccents()).isTrue();
    assertThat(Terms.of("đường").hasAccents()).isTrue();
    assertThat(Terms.of("hoa binh 2024").hasAccents()).isFalse();
  }

  @Test
  void bothPlacesOfTheToneMarkAreOneWord() {
    assertThat(Tokens.exact("Hoà thuỷ KHOẺ toán hoặc"))
        .isEqualTo(Tokens.exact("hòa thủy khỏe tóan hoặc"))
        .isEqualTo(" hòa thủy khỏe tóan hoặc ");
  }

  private static String condition(String text) {
    return Terms.of(text).condition(term -> String.join(" ", term.folded()), " & ", " | ");
  }

  @Test
  void aLongTextIsCut() {
    assertThat(Terms.of("xa ".repeat(500)).words()).hasSizeLessThan(70);
    assertThat(List.of(Terms.of("x".repeat(5000)).words().get(0).length())).containsExactly(200);
  }
}
