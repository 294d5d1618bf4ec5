package vn.loa.article.pace;

import java.time.Instant;
import java.time.LocalDate;
import vn.loa.shared.InvalidInput;
import vn.loa.shared.Reason;
import vn.loa.shared.Text;
import vn.loa.shared.Vietnam;

/**
 * Which pieces are asked about: those that left a step from the first to the last day.
 *
 * @param section slug, or empty for all
 * @param agency code, or empty for all that the asker may see
 */
public record PaceQuestion(LocalDate from, LocalDate to, String section, String agency) {
  private static final int LONGEST_DAYS = 366;

  public PaceQuestion {
    if (to.isBefore(from)) throw new InvalidInput(Reason.at("to", "pace.fault.order"));
    if (from.plusDays(LONGEST_DAYS).isBefore(to))
      throw new InvalidInput(Reason.at("from", "pace.fault.long"));
    section = Text.line(section);
    agency = Text.line(agency);
  }

  /** The month that ends today. */
  public static PaceQuestion lastMonth(LocalDate today) {
    return new PaceQuestion(today.minusDays(30), today, "", "");
  }

  Instant begin() {
    return from.atStartOfDay(Vietnam.ZONE).toInstant();
  }

  Instant end() {
    return to.plusDays(1).atStartOfDay(Vietnam.ZONE).toInstant();
  }
}
