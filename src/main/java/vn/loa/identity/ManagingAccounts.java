package vn.loa.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import vn.loa.shared.DomainEvent;
import vn.loa.shared.Forbidden;
import vn.loa.shared.InvalidInput;
import vn.loa.shared.Page;
import vn.loa.shared.Reason;
import vn.loa.shared.RuleBroken;
import vn.loa.shared.Text;

/** What administrators do with accounts. */
@ApplicationScoped
@Transactional
public class ManagingAccounts {
  @Inject Accounts accounts;
  @Inject Agencies agencies;
  @Inject SignIns signIns;
  @Inject ApiTokens tokens;
  @Inject Passwords passwords;
  @Inject SecondFactors factors;
  @Inject CurrentAccount current;
  @Inject Event<DomainEvent> events;

  /** An account and the password that is shown once. */
  public record Opened(long id, String temporaryPassword) {}

  /** The accounts that the asker may see. */
  public Page<Account> search(String words, String agency, int page) {
    var administrator = administrator();
    var where = administrator.everywhere() ? agency : administrator.actor().agency();
    return accounts.search(words, where, page);
  }

  public Account get(long id) {
    var account = accounts.get(id);
    administrator().mustBeIn(account.agency().code());
    return account;
  }

  public Opened open(String username, AccountDetails details) {
    var name = username.strip().toLowerCase(Locale.ROOT);
    details.check(name);
    var administrator = administrator().mustBeIn(details.agency());
    administrator.mayGrant(details.duties(), java.util.Set.of());
    if (accounts.find(name).isPresent())
      throw new InvalidInput(Reason.at("username", "identity.username-taken", name));
    var password = Secret.legible();
    var agency = agencies.get(details.agency());
    var account = new Account(name, agency, passwords.hash(password), Instant.now());
    account.takeTemporaryPassword(account.passwordHash());
    account.describe(details.displayName(), details.email());
    account.entrust(details.duties());
    accounts.add(account);
    tell(account, "identity.account-opened", Map.of("duties", listed(details)));
    return new Opened(account.id(), password);
  }

  public void change(long id, AccountDetails details) {
    var account = accounts.get(id);
    details.check(account.username());
    administrator()
        .managing(account)
        .mustBeIn(details.agency())
        .entrusting(account, details.duties());
    if (!details.duties().contains(Duty.GOVERN)) keepOneAdministrator(account);
    account.describe(details.displayName(), details.email());
    account.moveTo(agencies.get(details.agency()));
    account.entrust(details.duties());
    tell(
        account,
        "identity.account-changed",
        Map.of("duties", listed(details), "agency", details.agency()));
  }

  /** Lets whom the identity provider calls {@code name} sign in with this account. */
  public void link(long id, String name) {
    var account = accounts.get(id);
    administrator().managing(account);
    var taken = accounts.ofProviderName(name).filter(other -> other.id() != id);
    if (!name.isBlank() && taken.isPresent())
      throw new InvalidInput(Reason.at("providerName", "identity.provider-name-taken"));
    account.linkTo(name);
    tell(account, "identity.provider-linked", Map.of("name", Text.line(name)));
  }

  public void deactivate(long id) {
    var account = accounts.get(id);
    administrator().managing(account);
    keepOneAdministrator(account);
    account.deactivate();
    signIns.endAll(account);
    tokens.revokeAll(account);
    tell(account, "identity.account-deactivated", Map.of());
  }

  public void reactivate(long id) {
    var account = accounts.get(id);
    administrator().managing(account);
    account.reactivate();
    tell(account, "identity.account-reactivated", Map.of());
  }

  /** A password that opens only the page where she chooses another; it is shown once. */
  public String resetPassword(long id) {
    var account = accounts.get(id);
    administrator().managing(account);
    var password = Secret.legible();
    account.takeTemporaryPassword(passwords.hash(password));
    signIns.endAll(account);
    tokens.revokeAll(account);
    tell(account, "identity.password-reset", Map.of());
    return password;
  }

  /** Takes the second step away from whoever lost telephone and codes; she is told so. */
  public void resetSecondFactor(long id) {
    var account = accounts.get(id);
    if (account.is(current.get())) throw new Forbidden(Reason.of("identity.own-second-step"));
    administrator().managing(account);
    factors.remove(account.id());
    account.resetSecondFactor(Instant.now());
    signIns.endAll(account);
    tell(account, "identity.second-step-reset", Map.of());
  }

  private void keepOneAdministrator(Account account) {
    if (!account.active() || !account.governs()) return;
    if (accounts.governingForUpdate().stream().allMatch(other -> other.id() == account.id()))
      throw new RuleBroken(Reason.of("identity.last-administrator"));
  }

  private Administrator administrator() {
    return Administrator.of(current.get());
  }

  private static String listed(AccountDetails details) {
    return String.join(" ", new TreeSet<>(details.duties()).stream().map(Duty::name).toList());
  }

  private void tell(Account account, String name, Map<String, String> details) {
    events.fire(new IdentityEvent(account.subject(), name, details));
  }
}
