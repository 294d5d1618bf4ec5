package vn.loa.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.loa.shared.Text;

/** Which lines of the log are wanted; what is blank or null does not matter. */
public record AuditQuestion(
    String subject, String actor, @Nullable LocalDate from, @Nullable LocalDate to) {
  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LAST = LocalDate.of(3000, 1, 1);

  /** Takes what people send: no day is further away than the database can count. */
  public AuditQuestion {
    subject = Text.line(subject);
    actor = Text.line(actor);
    from = within(from);
    to = within(to);
  }

  private static @Nullable LocalDate within(@Nullable LocalDate day) {
    if (day == null) return null;
    return day.isBefore(FIRST) ? FIRST : day.isAfter(LAST) ? LAST : day;
  }
}
