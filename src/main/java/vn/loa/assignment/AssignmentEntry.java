package vn.loa.assignment;

import java.io.Serializable;
import java.time.Instant;
import vn.loa.shared.Words;

/** One thing that was done with an assignment; {@code accountName} is empty when it followed. */
public record AssignmentEntry(
    Instant at, String accountName, AssignmentVerb verb, AssignmentState state, String note)
    implements Serializable {

  /** What was done, as the rest of a sentence that begins with who did it. */
  public String words() {
    return Words.of("assignment.told." + verb, state.word());
  }
}
