package vn.loa.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AuditQuestionTest {
  @Test
  void daysOfNoCalendarAreTheFarthestThatCanBeAskedFor() {
    var question = new AuditQuestion("", "", "", "", LocalDate.MIN, LocalDate.MAX);
    assertThat(question.from()).isEqualTo("2000-01-01");
    assertThat(question.to()).isEqualTo("3000-01-01");
  }

  @Test
  void whatCannotBeSeenIsNotAskedFor() {
    assertThat(
            new AuditQuestion("article:\0" + "42", " quantri\u200B ", "", " BAO-LCI", null, null))
        .isEqualTo(new AuditQuestion("article:42", "quantri", "", "BAO-LCI", null, null));
  }
}
