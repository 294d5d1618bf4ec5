package vn.loa.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.loa.identity.SigningIn.Entered;
import vn.loa.settings.ClientAddress;
import vn.loa.shared.DomainEvent;
import vn.loa.shared.Text;

/** What signing in reads and writes, each a short transaction. */
@ApplicationScoped
@Transactional
class SignInRecord {
  @Inject Accounts accounts;
  @Inject SignIns signIns;
  @Inject SecondFactors factors;
  @Inject CurrentAccount current;
  @Inject Event<DomainEvent> events;

  /** What is needed to check a password. */
  record Known(long id, String hash) {}

  /** Whose code is waited for. */
  record Waiting(long id, String username) {}

  Optional<Known> find(String username) {
    return accounts
        .find(username)
        .filter(Account::active)
        .map(account -> new Known(account.id(), account.passwordHash()));
  }

  boolean isKnown(String username, String address) {
    return signIns.isKnown(Text.line(username).toLowerCase(Locale.ROOT), address);
  }

  Entered passwordWasRight(long id, Visit visit) {
    var account = accounts.get(id);
    if (!account.provesTwice()) return entered(account, visit, false);
    var token = Secret.next();
    signIns.await(account, token, visit);
    return new Entered(account.actor(), token, true);
  }

  Optional<Waiting> awaitingCode(String token) {
    return signIns
        .awaitingCode(token)
        .map(signIn -> new Waiting(signIn.account().id(), signIn.account().username()));
  }

  /** Empty when the code is wrong; a right one ends the wait and begins a sign-in of its own. */
  Optional<Entered> prove(long id, String waiting, String code, Visit visit) {
    if (!factors.proves(id, code, Instant.now())) return Optional.empty();
    signIns.endWait(waiting);
    return Optional.of(entered(accounts.get(id), visit, true));
  }

  /** Somebody whom the identity provider vouches for. */
  Entered vouchedFor(Account account, Visit visit, boolean twice) {
    if (twice || !account.provesTwice()) return entered(account, visit, twice);
    return passwordWasRight(account.id(), visit);
  }

  void failed(long id, Visit visit) {
    // Nothing is ever taken out of the log: whose address it was does not go into it (ADR 10).
    var details = Map.of("network", ClientAddress.network(visit.address()));
    events.fire(new IdentityEvent(accounts.get(id).subject(), "identity.sign-in-failed", details));
  }

  void rehash(long id, String hash) {
    accounts.get(id).rehash(hash);
  }

  private Entered entered(Account account, Visit visit, boolean twice) {
    var actor = account.actor();
    current.is(actor);
    var token = Secret.next();
    signIns.begin(account, token, visit, twice);
    return new Entered(actor, token, false);
  }
}
