package vn.loa.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.loa.shared.DomainEvent;
import vn.loa.shared.Forbidden;
import vn.loa.shared.InvalidInput;
import vn.loa.shared.Reason;
import vn.loa.shared.Text;

/** The tokens by which programs act for accounts. */
@ApplicationScoped
@Transactional
public class ApiTokens {
  @PersistenceContext EntityManager em;
  @Inject Accounts accounts;
  @Inject CurrentAccount current;
  @Inject Event<DomainEvent> events;

  /** Whose {@code token} is, if it still holds. */
  public Optional<ApiToken> recognise(String token) {
    var now = Instant.now();
    var found =
        em.createQuery(
                """
                select t from ApiToken t join fetch t.account a join fetch a.agency
                where t.tokenHash = :hash""",
                ApiToken.class)
            .setParameter("hash", Secret.hash(token))
            .getResultStream()
            .findFirst()
            .filter(each -> each.holdsAt(now));
    found.ifPresent(each -> each.used(now));
    return found;
  }

  public List<ApiToken> mine() {
    return of(current.get().id());
  }

  /** How many of the asker's programs can still use. */
  public long alive() {
    var now = Instant.now();
    return mine().stream().filter(token -> token.holdsAt(now)).count();
  }

  /** Makes a token of the asker's; what it answers is shown once and kept nowhere. */
  public String create(String name, int days) {
    // A token that leaked must not outlive its end by making others.
    if (current.isProgram()) throw new Forbidden(Reason.of("identity.token-makes-no-token"));
    var line = Text.line(name);
    if (line.isEmpty()) throw new InvalidInput(Reason.at("name", "identity.token-name-missing"));
    if (line.length() > ApiToken.LONGEST_NAME)
      throw new InvalidInput(Reason.at("name", "identity.token-name-long", ApiToken.LONGEST_NAME));
    if (days < 1 || days > ApiToken.LONGEST.toDays())
      throw new InvalidInput(Reason.at("days", "identity.token-days", ApiToken.LONGEST.toDays()));
    return issue(accounts.get(current.get().id()), line, Duration.ofDays(days));
  }

  public void revokeMine(long id) {
    mine().stream().filter(token -> token.id() == id).forEach(this::revoke);
  }

  /** Whether {@code token} ends within a week: its program should get another. */
  public static boolean endsSoon(ApiToken token, Instant now) {
    return token.endsAt().isAfter(now) && token.endsAt().isBefore(now.plus(ApiToken.NOTICE));
  }

  String issue(Account account, String name, Duration life) {
    var token = ApiToken.PREFIX + Secret.next();
    var now = Instant.now();
    em.persist(new ApiToken(account, token, name, now, now.plus(life)));
    events.fire(IdentityEvent.of(account, "identity.token-created"));
    return token;
  }

  /** Ends all of {@code account}'s for good: one that leaked must not come back with it. */
  void revokeAll(Account account) {
    of(account.id()).forEach(this::revoke);
  }

  int sweep() {
    return em.createQuery("delete from ApiToken t where t.endsAt < :now")
        .setParameter("now", Instant.now())
        .executeUpdate();
  }

  private List<ApiToken> of(long account) {
    return em.createQuery(
            "select t from ApiToken t where t.account.id = :account order by t.id desc",
            ApiToken.class)
        .setParameter("account", account)
        .getResultList();
  }

  private void revoke(ApiToken token) {
    em.remove(token);
    events.fire(IdentityEvent.of(token.account(), "identity.token-revoked"));
  }
}
