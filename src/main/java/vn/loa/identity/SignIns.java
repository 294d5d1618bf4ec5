package vn.loa.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.loa.shared.DomainEvent;

/** Where everybody has signed in. */
@ApplicationScoped
@Transactional
public class SignIns {
  @PersistenceContext EntityManager em;
  @Inject CurrentAccount current;
  @Inject Event<DomainEvent> events;

  /** Whose secret {@code token} is, if it still holds; notes that she was seen. */
  public Optional<SignIn> recognise(String token, String address) {
    var now = Instant.now();
    var found = find(token).filter(signIn -> signIn.holdsAt(now));
    found.ifPresent(signIn -> signIn.seen(address, now));
    return found;
  }

  /** Whose password was right a moment ago, by the secret that waits for her code. */
  Optional<SignIn> awaitingCode(String token) {
    var now = Instant.now();
    return find(token).filter(signIn -> signIn.awaitsCodeAt(now));
  }

  /** Whether {@code username} has signed in from {@code address} lately. */
  boolean isKnown(String username, String address) {
    return !em.createQuery(
            """
            select s.id from SignIn s
            where s.account.username = :username and s.address = :address
              and s.awaitsCode = false""",
            Long.class)
        .setParameter("username", username)
        .setParameter("address", address)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  public void end(String token) {
    find(token).ifPresent(this::end);
  }

  /** The devices on which the asker has signed in, the last seen first. */
  public List<SignIn> mine() {
    var now = Instant.now();
    return of(current.get().id()).stream().filter(signIn -> signIn.holdsAt(now)).toList();
  }

  /** Ends one of the asker's own; another's is none of hers. */
  public void endMine(long id) {
    of(current.get().id()).stream().filter(signIn -> signIn.id() == id).forEach(this::end);
  }

  /** The asker's sign-in {@code id} goes on as one with two steps; every other one ends. */
  void provedTwice(long id) {
    for (var signIn : of(current.get().id())) {
      if (signIn.id() == id) signIn.proveTwice();
      else end(signIn);
    }
  }

  public void endAllMine() {
    of(current.get().id()).forEach(this::end);
  }

  void endAll(Account account) {
    of(account.id()).forEach(em::remove);
  }

  /** Notes that the password was right; nothing opens before the code. */
  void await(Account account, String token, Visit visit) {
    em.persist(SignIn.awaitingCode(account, token, visit, Instant.now()));
  }

  /** Ends the wait: the secret that waited opens nothing any more. */
  void endWait(String token) {
    awaitingCode(token).ifPresent(em::remove);
  }

  void begin(Account account, String token, Visit visit, boolean twice) {
    var signIn = new SignIn(account, token, visit, Instant.now());
    if (twice) signIn.proveTwice();
    em.persist(signIn);
    events.fire(IdentityEvent.of(account, "identity.signed-in"));
  }

  /** Forgets those that hold no more. */
  int sweep() {
    var now = Instant.now();
    return em.createQuery(
            "delete from SignIn s where s.lastSeenAt < :idle or s.createdAt < :old"
                + " or (s.awaitsCode = true and s.createdAt < :waited)")
        .setParameter("idle", now.minus(SignIn.IDLE))
        .setParameter("waited", now.minus(SignIn.CODE_WAIT))
        .setParameter("old", now.minus(SignIn.LONGEST))
        .executeUpdate();
  }

  private void end(SignIn signIn) {
    em.remove(signIn);
    events.fire(IdentityEvent.of(signIn.account(), "identity.signed-out"));
  }

  private List<SignIn> of(long account) {
    return em.createQuery(
            "select s from SignIn s where s.account.id = :account order by s.lastSeenAt desc",
            SignIn.class)
        .setParameter("account", account)
        .getResultList();
  }

  private Optional<SignIn> find(String token) {
    return em.createQuery("select s from SignIn s where s.tokenHash = :hash", SignIn.class)
        .setParameter("hash", Secret.hash(token))
        .setHint("eclipselink.join-fetch", "s.account.agency")
        .getResultStream()
        .findFirst();
  }
}
