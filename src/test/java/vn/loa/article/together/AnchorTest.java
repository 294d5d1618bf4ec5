package vn.loa.article.together;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A comment finds its passage again when the text around it has changed. */
class AnchorTest {
  private static final String TEXT =
      "Xã có ba thôn. Đường liên thôn dài ba cây số. Đường nội đồng dài ba cây số.";

  @Test
  void aPassageIsFoundWhereItStands() {
    assertThat(found(anchor("Đường liên thôn", "ba thôn. ", " dài ba"), TEXT))
        .isEqualTo("Đườngliênthôn");
  }

  @Test
  void whatIsAddedBeforeMovesIt() {
    var longer = "Một đoạn mới, có hai câu. Và đây là câu thứ hai.\n\n" + TEXT;
    assertThat(found(anchor("Đường liên thôn", "ba thôn. ", " dài ba"), longer))
        .isEqualTo("Đườngliênthôn");
  }

  @Test
  void whatStandsAroundTellsTheSameWordsApart() {
    var anchor = anchor("ba cây số", "Đường nội đồng dài ", ".");
    var at = anchor.find(TEXT).orElseThrow().start();
    assertThat(at).isGreaterThan(squeezed(TEXT).indexOf("nộiđồng"));
  }

  @Test
  void breaksOfLinesAndBlanksDoNotCount() {
    assertThat(found(anchor("ba thôn.\nĐường", "", ""), TEXT)).isEqualTo("bathôn.Đường");
    assertThat(found(anchor("ba thôn.Đường", "", ""), TEXT)).isEqualTo("bathôn.Đường");
  }

  @Test
  void aRewrittenPassageIsFoundBetweenItsNeighbours() {
    var rewritten = TEXT.replace("liên thôn dài ba", "liên xã dài bốn");
    assertThat(
            found(anchor("liên thôn dài ba", "Xã có ba thôn. Đường ", " cây số. Đường"), rewritten))
        .isEqualTo("liênxãdàibốn");
  }

  @Test
  void aPassageThatIsGoneIsNowhere() {
    assertThat(anchor("Đường liên thôn", "ba thôn. ", " dài ba").find("Một bài khác hẳn."))
        .isEmpty();
  }

  @Test
  void decomposedLettersAreTheSameLetters() {
    var decomposed =
        java.text.Normalizer.normalize("Đường liên thôn", java.text.Normalizer.Form.NFD);
    assertThat(found(anchor(decomposed, "", ""), TEXT)).isEqualTo("Đườngliênthôn");
  }

  private static Anchor anchor(String quote, String prefix, String suffix) {
    return new Anchor("body", quote, prefix, suffix);
  }

  private static String found(Anchor anchor, String text) {
    var range = anchor.find(text).orElseThrow();
    return squeezed(text).substring(range.start(), range.end());
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s", "");
  }
}
