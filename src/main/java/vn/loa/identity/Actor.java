package vn.loa.identity;

import java.io.Serializable;
import java.util.Set;
import vn.loa.shared.Forbidden;
import vn.loa.shared.Reason;

/**
 * Somebody who has signed in, as a value.
 *
 * @param agency the code of the agency that the account works for
 */
public record Actor(long id, String username, String displayName, String agency, Set<Duty> duties)
    implements Serializable {

  public Actor {
    duties = Set.copyOf(duties);
  }

  public boolean may(Duty duty) {
    return duties.contains(duty);
  }

  /** This actor, if it has {@code duty}; otherwise {@link Forbidden}. */
  public Actor entrustedWith(Duty duty) {
    if (!may(duty)) throw new Forbidden(Reason.of("identity.duty-missing." + duty));
    return this;
  }
}
