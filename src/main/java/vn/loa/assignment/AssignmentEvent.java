package vn.loa.assignment;

import java.util.Map;
import java.util.Set;
import vn.loa.shared.DomainEvent;
import vn.loa.shared.Subject;

/**
 * News of an assignment.
 *
 * @param what the verb in lower case, or {@code due}
 * @param concerned the accounts that should hear of it
 */
public record AssignmentEvent(long id, String what, String note, Set<Long> concerned)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("assignment", id);
  }

  @Override
  public String name() {
    return "assignment." + what;
  }

  @Override
  public Map<String, String> details() {
    return note.isEmpty() ? Map.of() : Map.of("note", note);
  }
}
