package vn.loa.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TallyTest {
  private static final LocalDate MONDAY = LocalDate.of(2024, 6, 3);

  private final Tally tally = new Tally(2);

  @Test
  void theSameQuestionOfADayIsAddedUp() {
    tally.add(MONDAY, "ban do", true);
    tally.add(MONDAY, "ban do", false);
    tally.add(MONDAY.plusDays(1), "ban do", false);
    var taken = tally.take();
    assertThat(taken.counts())
        .containsExactly(
            entry(new Tally.Question(MONDAY, "ban do"), new Tally.Count(2, 1)),
            entry(new Tally.Question(MONDAY.plusDays(1), "ban do"), new Tally.Count(1, 0)));
    assertThat(taken.left()).isZero();
    assertThat(tally.take().counts()).isEmpty();
  }

  @Test
  void ofTooManyQuestionsTheFirstAreCountedAndTheOthersAreNot() {
    for (var words : new String[] {"mot", "hai", "ba", "mot", "bon"})
      tally.add(MONDAY, words, false);
    var taken = tally.take();
    assertThat(taken.counts())
        .containsExactly(
            entry(new Tally.Question(MONDAY, "hai"), new Tally.Count(1, 0)),
            entry(new Tally.Question(MONDAY, "mot"), new Tally.Count(2, 0)));
    assertThat(taken.left()).isEqualTo(2);
    assertThat(tally.take().left()).isZero();
  }
}
