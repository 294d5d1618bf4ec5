package vn.loa.identity;

import java.util.HashSet;
import java.util.Set;
import vn.loa.shared.Forbidden;
import vn.loa.shared.Reason;

/** Somebody who manages accounts: those of her agency, or of all when she governs the system. */
public record Administrator(Actor actor) {
  public static Administrator of(Actor actor) {
    return new Administrator(actor.may(Duty.GOVERN) ? actor : actor.entrustedWith(Duty.ADMINISTER));
  }

  public boolean everywhere() {
    return actor.may(Duty.GOVERN);
  }

  public boolean mayManage(Account account) {
    return everywhere() || (ownAgency(account.agency().code()) && !account.governs());
  }

  Administrator managing(Account account) {
    mustBeIn(account.agency().code());
    if (!mayManage(account)) throw new Forbidden(Reason.of("identity.account-governs"));
    return this;
  }

  Administrator mustBeIn(String agency) {
    if (!everywhere() && !ownAgency(agency))
      throw new Forbidden(Reason.at("agency", "identity.account-of-another-agency"));
    return this;
  }

  /** Refuses duties that she may not give, or take, or not to or from herself. */
  void entrusting(Account account, Set<Duty> duties) {
    if (duties.equals(account.duties())) return;
    if (account.is(actor)) throw new Forbidden(Reason.at("duties", "identity.own-duties"));
    mayGrant(duties, account.duties());
  }

  void mayGrant(Set<Duty> wanted, Set<Duty> present) {
    var changed = new HashSet<>(wanted);
    changed.removeAll(present);
    if (changed.contains(Duty.GOVERN) && !everywhere())
      throw new Forbidden(Reason.at("duties", "identity.govern-is-given-by-who-governs"));
  }

  private boolean ownAgency(String code) {
    return actor.agency().equals(code);
  }
}
