package vn.loa.identity;

import java.io.Serializable;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.loa.shared.Forbidden;
import vn.loa.shared.Reason;
import vn.loa.shared.Words;

/**
 * Somebody who has signed in, as a value.
 *
 * @param agency the code of the agency that the account works for
 * @param duties her own, and those she stands in for
 * @param lent the duties that are only lent to her, each with the name of who is away
 */
public record Actor(
    long id,
    String username,
    String displayName,
    String agency,
    Set<Duty> duties,
    Map<Duty, String> lent)
    implements Serializable {

  public Actor {
    duties = Set.copyOf(duties);
    lent = Map.copyOf(lent);
  }

  public Actor(long id, String username, String displayName, String agency, Set<Duty> duties) {
    this(id, username, displayName, agency, duties, Map.of());
  }

  /** The same person with what absent colleagues lent her; what she has herself stays her own. */
  Actor standingIn(Map<Duty, String> offered) {
    if (offered.isEmpty()) return this;
    var all = EnumSet.noneOf(Duty.class);
    all.addAll(duties);
    all.addAll(offered.keySet());
    var only = new java.util.HashMap<>(offered);
    only.keySet().removeAll(duties);
    return new Actor(id, username, displayName, agency, all, only);
  }

  public boolean may(Duty duty) {
    return duties.contains(duty);
  }

  /** Whom she stands in for when she does what asks for one of {@code asked}. */
  public Optional<String> onBehalf(Collection<Duty> asked) {
    if (asked.stream().anyMatch(duty -> may(duty) && !lent.containsKey(duty)))
      return Optional.empty();
    return asked.stream().filter(lent::containsKey).sorted().map(lent::get).findFirst();
  }

  /** The same person under the name that history writes down: "Lan, thay mặt Minh". */
  public Actor named(Optional<String> absent) {
    if (absent.isEmpty()) return this;
    var name = Words.of("identity.on-behalf", displayName, absent.get());
    return new Actor(id, username, name, agency, duties, lent);
  }

  /** This actor, if it has {@code duty}; otherwise {@link Forbidden}. */
  public Actor entrustedWith(Duty duty) {
    if (!may(duty)) throw new Forbidden(Reason.of("identity.duty-missing." + duty));
    return this;
  }
}
