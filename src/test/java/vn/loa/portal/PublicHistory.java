package vn.loa.portal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** When one article was live and when it was not, as those saw it who published and withdrew it. */
final class PublicHistory {
  /** How long an exit may show what no longer is. */
  private static final Duration GRACE = Duration.ofSeconds(1);

  /**
   * @param from when the move was asked for
   * @param until when the move away from it was answered
   */
  private record Period(boolean live, Instant from, Instant until) {}

  private final List<Period> periods = new ArrayList<>();

  /** It is being brought into this state. */
  synchronized void begins(boolean live) {
    periods.add(new Period(live, Instant.now(), Instant.MAX));
  }

  /** The move into its present state was answered: from here on the one before is the past. */
  synchronized void settled() {
    if (periods.size() < 2) return;
    var past = periods.get(periods.size() - 2);
    periods.set(periods.size() - 2, new Period(past.live(), past.from(), Instant.now()));
  }

  /** Whether somebody who asked between these moments may have been shown this state. */
  synchronized boolean mayShow(boolean live, Instant asked, Instant answered) {
    return periods.stream()
        .anyMatch(
            period ->
                period.live() == live
                    && period.from().isBefore(answered)
                    && period.until().isAfter(asked.minus(GRACE)));
  }
}
