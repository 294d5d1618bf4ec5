package vn.loa.assignment;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An assignment as lists show it. */
public record AssignmentSummary(
    long id,
    String title,
    String reporter,
    String givenBy,
    Instant deadline,
    Priority priority,
    AssignmentState state,
    boolean late,
    @Nullable Long article)
    implements Serializable {
  public boolean isUrgent() {
    return priority != Priority.NORMAL;
  }
}
