package vn.loa.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.loa.shared.DomainEvent;
import vn.loa.shared.Forbidden;
import vn.loa.shared.InvalidInput;
import vn.loa.shared.NotFound;
import vn.loa.shared.Reason;

/** Who stands in for whom while she is away. */
@ApplicationScoped
@Transactional
public class Substitutions {
  /** Who manages accounts is not stood in for: an administrator names another one instead. */
  private static final Set<Duty> NEVER = EnumSet.of(Duty.ADMINISTER, Duty.GOVERN);

  private static final int LONGEST_DAYS = 183;

  @PersistenceContext EntityManager em;
  @Inject Accounts accounts;
  @Inject CurrentAccount current;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /** {@code account} as she may act today: with her own duties, and those she stands in for. */
  public Actor actor(Account account) {
    var today = LocalDate.now(clock);
    var lent = new EnumMap<Duty, String>(Duty.class);
    for (var each : of("s.substitute.id = :account", account.id(), today))
      if (each.holdsOn(today))
        each.duties().forEach(duty -> lent.putIfAbsent(duty, each.absent().displayName()));
    return account.actor().standingIn(lent);
  }

  /** Those that the asker holds for others today. */
  public List<Substitution> held() {
    var today = LocalDate.now(clock);
    return of("s.substitute.id = :account", current.get().id(), today).stream()
        .filter(each -> each.holdsOn(today))
        .toList();
  }

  /** Those that the asker may end: of herself, or of everybody whose accounts she manages. */
  public List<Substitution> all() {
    var today = LocalDate.now(clock);
    return of("(s.absent.id = :account or :account > 0)", current.get().id(), today).stream()
        .filter(each -> mayName(each.absent()))
        .toList();
  }

  /** The colleagues whom she may choose from. */
  public List<Account> colleagues(Account absent) {
    mustName(absent);
    return accounts.ofAgency(absent.agency().code()).stream()
        .filter(each -> each.id() != absent.id())
        .toList();
  }

  /** Everybody for whom the asker may name a substitute, herself first. */
  public List<Account> absentChoices() {
    var mine = accounts.get(current.get().id());
    var choices = new ArrayList<>(List.of(mine));
    colleagues(mine).stream().filter(this::mayName).forEach(choices::add);
    return choices;
  }

  /** The duties of {@code absent} that another may hold meanwhile. */
  public Set<Duty> lendable(Account absent) {
    mustName(absent);
    var duties = EnumSet.noneOf(Duty.class);
    duties.addAll(absent.duties());
    duties.removeAll(NEVER);
    return duties;
  }

  public void name(long absentId, long substituteId, SubstitutionPeriod period) {
    var absent = accounts.get(absentId);
    mustName(absent);
    var substitute = accounts.get(substituteId);
    check(absent, substitute, period);
    em.persist(new Substitution(absent, substitute, period, current.get().username()));
    tell(absent, substitute, "identity.substitute-named");
  }

  public void end(long id) {
    var substitution = em.find(Substitution.class, id);
    if (substitution == null || !mayName(substitution.absent()))
      throw new NotFound(Reason.of("identity.substitution-unknown"));
    substitution.end(Instant.now());
    tell(substitution.absent(), substitution.substitute(), "identity.substitution-ended");
  }

  private void check(Account absent, Account substitute, SubstitutionPeriod period) {
    var faults = new ArrayList<Reason>();
    if (!substitute.active()
        || absent.id() == substitute.id()
        || !absent.agency().code().equals(substitute.agency().code()))
      faults.add(Reason.at("substitute", "identity.substitute-of-another-agency"));
    if (period.lastDay().isBefore(period.firstDay())
        || period.lastDay().isBefore(LocalDate.now(clock)))
      faults.add(Reason.at("lastDay", "identity.substitution-days"));
    if (period.firstDay().plusDays(LONGEST_DAYS).isBefore(period.lastDay()))
      faults.add(Reason.at("lastDay", "identity.substitution-long"));
    if (period.duties().isEmpty() || !lendable(absent).containsAll(period.duties()))
      faults.add(Reason.at("duties", "identity.substitution-duties"));
    if (!faults.isEmpty()) throw new InvalidInput(faults);
  }

  private void mustName(Account absent) {
    if (!mayName(absent)) throw new Forbidden(Reason.of("identity.substitution-of-another"));
  }

  /** Herself, by a sign-in of hers; or who manages her account. */
  private boolean mayName(Account absent) {
    var actor = current.get();
    if (absent.is(actor)) return true;
    if (!actor.may(Duty.ADMINISTER) && !actor.may(Duty.GOVERN)) return false;
    return Administrator.of(actor).mayManage(absent);
  }

  private List<Substitution> of(String where, long account, LocalDate day) {
    return em.createQuery(
            "select s from Substitution s where "
                + where
                + " and s.endedAt is null and s.lastDay >= :day order by s.firstDay, s.id",
            Substitution.class)
        .setParameter("account", account)
        .setParameter("day", day)
        .setHint("eclipselink.join-fetch", "s.absent")
        .getResultList();
  }

  private void tell(Account absent, Account substitute, String name) {
    var details = Map.of("substitute", substitute.username());
    events.fire(new IdentityEvent(absent.subject(), name, details));
  }
}
