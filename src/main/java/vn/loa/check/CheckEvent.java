package vn.loa.check;

import java.util.Map;
import vn.loa.shared.DomainEvent;
import vn.loa.shared.Subject;

/** News of what a section makes a rule. */
public record CheckEvent(Subject subject, String name, Map<String, String> details)
    implements DomainEvent {
  public CheckEvent {
    details = Map.copyOf(details);
  }
}
