package vn.loa.search;

import java.util.Map;
import vn.loa.shared.DomainEvent;
import vn.loa.shared.Subject;

/** News of what editors set for the search. */
public record SearchEvent(Subject subject, String name, Map<String, String> details)
    implements DomainEvent {
  public SearchEvent {
    details = Map.copyOf(details);
  }
}
