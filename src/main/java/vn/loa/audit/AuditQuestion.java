package vn.loa.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.loa.shared.Text;

/**
 * Which lines of the log are wanted; what is blank or null does not matter.
 *
 * @param name what was done, such as {@code article.publish}
 * @param agency code of the agency of whoever did it
 */
public record AuditQuestion(
    String subject,
    String actor,
    String name,
    String agency,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {
  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LAST = LocalDate.of(3000, 1, 1);

  /** Takes what people send: no day is further away than the database can count. */
  public AuditQuestion {
    subject = Text.line(subject);
    actor = Text.line(actor);
    name = Text.line(name);
    agency = Text.line(agency);
    from = within(from);
    to = within(to);
  }

  private static @Nullable LocalDate within(@Nullable LocalDate day) {
    if (day == null) return null;
    return day.isBefore(FIRST) ? FIRST : day.isAfter(LAST) ? LAST : day;
  }
}
