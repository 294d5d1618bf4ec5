package vn.loa.article;

import java.time.Instant;
import java.util.Set;
import vn.loa.shared.Vietnam;
import vn.loa.shared.Words;

/**
 * One thing that was done to an article, as an auditor reads it.
 *
 * @param username of the account; empty for a timer
 * @param agency name of the agency that the account works for today
 */
public record Deed(HistoryEntry entry, String username, String agency) {
  private static final Set<String> PUBLISHING = Set.of("PUBLISH", "EMERGENCY", HistoryEntry.IMPORT);

  /** What was done, as the rest of a sentence that begins with who did it. */
  public String words() {
    var told = "history.told." + entry.verb();
    return Words.of(isUnscheduling() ? "history.told.UNSCHEDULE" : told, entry.revision() + "");
  }

  /** What was said with it. */
  public String note() {
    if (!isScheduling() || entry.note().isEmpty()) return entry.note();
    return Words.of("desk.scheduled-for", Vietnam.dateTime(Instant.parse(entry.note())));
  }

  public Instant at() {
    return entry.at();
  }

  public boolean isShownToPublic() {
    return entry.shownToPublic() && !entry.note().isEmpty() && !entry.verb().equals("EMERGENCY");
  }

  /** Whether it put a text before the public. */
  public boolean publishes() {
    return PUBLISHING.contains(entry.verb());
  }

  /** Whether it changed what the public sees. */
  public boolean isPublicChange() {
    return publishes() || entry.verb().equals("WITHDRAW") || entry.verb().equals("RESTORE");
  }

  private boolean isScheduling() {
    return entry.verb().equals("SCHEDULE");
  }

  private boolean isUnscheduling() {
    return isScheduling() && entry.note().isEmpty();
  }
}
