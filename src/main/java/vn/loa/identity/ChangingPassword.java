package vn.loa.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import vn.loa.shared.DomainEvent;
import vn.loa.shared.InvalidInput;
import vn.loa.shared.Reason;

/** Lets the asker choose another password; every other device is signed out. */
@ApplicationScoped
@Transactional
public class ChangingPassword {
  @Inject Accounts accounts;
  @Inject SignIns signIns;
  @Inject ApiTokens tokens;
  @Inject SignInThrottle throttle;
  @Inject Passwords passwords;
  @Inject PasswordRules rules;
  @Inject CurrentAccount current;
  @Inject Event<DomainEvent> events;

  /**
   * Changes it.
   *
   * @param keep the sign-in that goes on, so that she need not sign in again here
   * @param revoking whether her programs are shut out, too
   */
  public void change(String present, String chosen, String again, long keep, boolean revoking) {
    var account = accounts.get(current.get().id());
    // She is signed in: what strangers try at the door uses up no attempt of hers.
    var attempt = throttle.attemptFromKnown("own password:" + account.username(), "own page");
    if (!passwords.matches(present, account.passwordHash()))
      throw new InvalidInput(Reason.at("present", "identity.password-present-wrong"));
    attempt.forgive();
    rules.check("chosen", chosen, account);
    if (chosen.equals(present))
      throw new InvalidInput(Reason.at("chosen", "identity.password-same"));
    if (!chosen.equals(again))
      throw new InvalidInput(Reason.at("again", "identity.password-again"));
    account.changePassword(passwords.hash(chosen));
    signIns.mine().stream().filter(s -> s.id() != keep).forEach(s -> signIns.endMine(s.id()));
    if (revoking) tokens.revokeAll(account);
    tell(account);
  }

  /** The log says as well that somebody else's program may still be in. */
  private void tell(Account account) {
    var kept = tokens.alive();
    Map<String, String> details = kept == 0 ? Map.of() : Map.of("tokensKept", Long.toString(kept));
    events.fire(new IdentityEvent(account.subject(), "identity.password-changed", details));
  }
}
