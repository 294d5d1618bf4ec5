package vn.loa.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import org.junit.jupiter.api.Test;

class TokensTest {
  @Test
  void wordsAreLettersMarksAndNumbersInARow() {
    assertThat(Tokens.words("Xã Tả Phìn (2.024): “NTM nâng cao”; 𝟙𐐀!"))
        .containsExactly("xã", "tả", "phìn", "2", "024", "ntm", "nâng", "cao", "𝟙𐐨");
    assertThat(Tokens.words(" –")).isEmpty();
  }

  @Test
  void textIsCutAsTheIndexCutsIt() {
    for (int sign = 0; sign <= Character.MAX_VALUE; sign++) {
      var text = "a" + (char) sign + "b";
      var lower = java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC);
      var cut = Tokens.WORD.matcher(lower.toLowerCase(java.util.Locale.ROOT)).results();
      assertThat(Tokens.words(text))
          .as("U+%04X", sign)
          .containsExactlyElementsOf(cut.map(MatchResult::group).toList());
    }
  }

  @Test
  void numbersOfDocumentsAreFoundWhole() {
    assertThat(Tokens.numbers("Kế hoạch 07/KH-BCĐ ngày 12/3/2024, a7/KH và 05-CT/TW, 2021-2025"))
        .containsExactly("07/kh-bcđ", "05-ct/tw");
  }
}
