package vn.loa.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToneMarksTest {
  @ParameterizedTest
  @CsvSource({"Hoà bình, hòa bình", "KHOẺ, khỏe", "thuỷ lợi, thủy lợi", "hoàn, hòan", "loan, loan"})
  void theMarkStandsOnTheFirstVowel(String late, String early) {
    assertThat(ToneMarks.placed(late)).isEqualTo(early);
  }

  @Test
  void theShortWayNeverDiffersFromTheLongOne() {
    for (char first : "oOuUaôơư".toCharArray())
      for (int second = 0; second <= Character.MAX_VALUE; second++) {
        var text = "t" + first + (char) second + "n";
        assertThat(ToneMarks.placed(text))
            .as("%s and U+%04X", first, second)
            .isEqualTo(ToneMarks.placedAmongMarks(text));
      }
  }
}
