package vn.loa.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import vn.loa.identity.IdentityProvider.Person;
import vn.loa.shared.DomainEvent;
import vn.loa.shared.Reason;
import vn.loa.shared.Unauthenticated;

/** Lets in whom the identity provider vouches for, if an administrator linked her account. */
@ApplicationScoped
@Transactional
public class VouchedSignIn {
  @Inject Accounts accounts;
  @Inject SignInRecord record;
  @Inject CurrentAccount current;
  @Inject Event<DomainEvent> events;

  public SigningIn.Entered enter(Person person, Visit visit) {
    var account =
        accounts
            .ofProviderSubject(person.subject())
            .or(() -> bind(person))
            .filter(Account::active)
            .orElseThrow(() -> new Unauthenticated(Reason.of("identity.provider-unlinked")));
    return record.vouchedFor(account, visit, person.twice());
  }

  /** The first time, her account is found by the name that an administrator wrote down. */
  private Optional<Account> bind(Person person) {
    var found =
        person.names().stream().flatMap(n -> accounts.ofProviderName(n).stream()).distinct();
    var accounts = found.filter(account -> !account.isBound() && account.active()).toList();
    if (accounts.size() != 1) return Optional.empty();
    var account = accounts.get(0);
    account.bindTo(person.subject());
    current.is(account.actor());
    events.fire(IdentityEvent.of(account, "identity.provider-bound"));
    return Optional.of(account);
  }
}
