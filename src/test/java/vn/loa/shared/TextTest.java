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
  void linesStayAndBlanksOfWordAreOrdinary() {
    assertThat(Text.clean("một\r\nhai\u00A0ba\rbốn\tnăm")).isEqualTo("một\nhai ba\nbốn\tnăm");
  }

  @Test
  void oneLineHasSingleBlanks() {
    assertThat(Text.line("  Xã\n\n Tả  Phìn\t")).isEqualTo("Xã Tả Phìn");
  }

  @Test
  void foldedTextHasNoMarksAndNoStrokes() {
    assertThat(Text.folded("ĐIỆN BIÊN PHỦ, đường Ô Quý Hồ, Ðắk"))
        .isEqualTo("dien bien phu, duong o quy ho, dak");
  }
}
