package vn.loa.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ThesaurusTest {
  private final Thesaurus thesaurus =
      new Thesaurus(List.of(List.of("NTM", "nông thôn mới"), List.of("BCĐ", "ban chỉ đạo")));

  @Test
  void anAbbreviationIsAlsoWhatItStandsForInARow() {
    assertThat(condition("NTM")).isEqualTo("(('ntm') | ('nong' <-> 'thon' <-> 'moi'))");
  }

  @Test
  void aRowOfWordsIsAlsoItsAbbreviationWithOrWithoutAccents() {
    var expected = "(('nong') | ('ntm')) & (('thon') | ('ntm')) & (('moi') | ('ntm'))";
    assertThat(condition("nông thôn mới")).isEqualTo(expected);
    assertThat(condition("nong thon moi")).isEqualTo(expected);
  }

  @Test
  void whatIsQuotedIsTakenAsItIs() {
    assertThat(condition("\"nông thôn mới\"")).isEqualTo("(('nong' <-> 'thon' <-> 'moi'))");
  }

  @Test
  void halfARowMeansNothingElse() {
    assertThat(condition("nông thôn")).isEqualTo("(('nong')) & (('thon'))");
  }

  private String condition(String typed) {
    return PostgresQuestion.condition(Terms.of(typed).with(thesaurus));
  }
}
