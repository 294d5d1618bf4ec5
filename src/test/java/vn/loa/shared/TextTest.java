package vn.loa.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class TextTest {
  @Test
  void decomposedTextIsStoredComposed() {
    var decomposed = Normalizer.normalize("Tiếng Việt", Normalizer.Form.NFD);
    assertThat(Text.clean(decomposed)).isEqualTo("Tiếng Việt").hasSize(10);
  }

  @Test
  void whatCannotBeSeenIsNotStored() {
    assertThat(Text.clean("nông\u200B thôn\uFEFF\u202E mới\u0007")).isEqualTo("nông thôn mới");
  }

  @Test
  void whatIsNoCharacterOrTurnsWhatIsReadIsNotStored() {
    assertThat(Text.clean("xã\uD800 \uFFFFNậm\u061C\u00AD Lúc\u0090\uDB40\uDC41"))
        .isEqualTo("xã Nậm Lúc");
    assertThat(Text.line("một\u2028hai\u0085ba")).isEqualTo("một hai ba");
  }

  @Test
  void linesStayAndBlanksOfWordAreOrdinary() {
    assertThat(Text.clean("một\r\nhai\u00A0ba\rbốn\tnăm")).isEqualTo("một\nhai ba\nbốn\tnăm");
  }

  @Test
  void oneLineHasSingleBlanks() {
    assertThat(Text.line("  Xã\n\n Tả  Phìn\t")).isEqualTo("Xã Tả Phìn");
  }

  @Test
  void nobodyAsksForThousandsOfWords() {
    assertThat(Text.question("  nông  thôn ")).isEqualTo("nông thôn");
    assertThat(Text.question("a ".repeat(5_000))).hasSizeLessThanOrEqualTo(200);
  }

  @Test
  void foldedTextHasNoMarksAndNoStrokes() {
    assertThat(Text.folded("ĐIỆN BIÊN PHỦ, đường Ô Quý Hồ, Ðắk"))
        .isEqualTo("dien bien phu, duong o quy ho, dak");
  }

  @Test
  void theShortWayNeverDiffersFromTheLongOne() {
    for (int sign = 0; sign <= Character.MAX_VALUE; sign++) {
      var text = "ẤN o" + (char) sign + "ạ Đ" + (char) sign;
      assertThat(Text.clean(text)).as("U+%04X", sign).isEqualTo(Text.cleaned(text));
      assertThat(Text.folded(text)).as("U+%04X", sign).isEqualTo(Text.foldedTogether(text));
    }
  }
}
