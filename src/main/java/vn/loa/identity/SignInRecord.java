package vn.loa.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import vn.loa.shared.DomainEvent;

/** What signing in reads and writes, each a short transaction. */
@ApplicationScoped
@Transactional
class SignInRecord {
  @Inject Accounts accounts;
  @Inject SignIns signIns;
  @Inject CurrentAccount current;
  @Inject Event<DomainEvent> events;

  /** What is needed to check a password. */
  record Known(long id, String hash) {}

  Optional<Known> find(String username) {
    return accounts
        .find(username)
        .filter(Account::active)
        .map(account -> new Known(account.id(), account.passwordHash()));
  }

  SigningIn.Entered entered(long id, Visit visit) {
    var account = accounts.get(id);
    var actor = account.actor();
    current.is(actor);
    var token = Secret.next();
    signIns.begin(account, token, visit);
    return new SigningIn.Entered(actor, token);
  }

  void failed(long id, Visit visit) {
    var subject = accounts.get(id).subject();
    events.fire(
        new IdentityEvent(subject, "identity.sign-in-failed", Map.of("address", visit.address())));
  }

  void rehash(long id, String hash) {
    accounts.get(id).rehash(hash);
  }
}
