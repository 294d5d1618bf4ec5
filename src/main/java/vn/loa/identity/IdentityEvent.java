package vn.loa.identity;

import java.util.Map;
import vn.loa.shared.DomainEvent;
import vn.loa.shared.Subject;

/** News of an account, an agency, a sign-in or a token. */
public record IdentityEvent(Subject subject, String name, Map<String, String> details)
    implements DomainEvent {
  public IdentityEvent {
    details = Map.copyOf(details);
  }

  static IdentityEvent of(Account account, String name) {
    return new IdentityEvent(account.subject(), name, Map.of());
  }
}
