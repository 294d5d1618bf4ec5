package vn.loa.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.loa.identity.SignInThrottle.Attempt;
import vn.loa.shared.Reason;
import vn.loa.shared.Unauthenticated;

/**
 * Lets somebody in who knows the password, and the code where her account asks for one.
 *
 * <p>The hash is computed outside any transaction: it takes long, and connections are few.
 */
@ApplicationScoped
public class SigningIn {
  @Inject SignInThrottle throttle;
  @Inject KnownDevices devices;
  @Inject Passwords passwords;
  @Inject SignInRecord record;

  /**
   * Who signed in, and the secret that her browser keeps.
   *
   * @param awaitsCode whether the secret opens nothing yet but the page that asks for the code
   */
  public record Entered(Actor actor, String token, boolean awaitsCode) {}

  public Entered signIn(String username, String password, Visit visit) {
    // Whatever she types is in the lane of passwords: nobody fills another one by its name.
    var attempt = attempt("password:" + username, username, visit);
    var known = record.find(username);
    var right =
        known
            .map(account -> passwords.matches(password, account.hash()))
            .orElseGet(() -> passwords.matchesNobody(password));
    if (!right || known.isEmpty()) {
      known.ifPresent(account -> record.failed(account.id(), visit));
      throw new Unauthenticated(Reason.at("password", "identity.sign-in-wrong"));
    }
    attempt.forgive();
    var account = known.get();
    if (passwords.isOutdated(account.hash())) record.rehash(account.id(), passwords.hash(password));
    return record.passwordWasRight(account.id(), visit);
  }

  /** The second step: {@code waiting} is the secret that the first one gave. */
  public Entered prove(String waiting, String code, Visit visit) {
    var account =
        record
            .awaitingCode(waiting)
            .orElseThrow(() -> new Unauthenticated(Reason.of("identity.code-late")));
    var username = account.username();
    var attempt = attempt(SecondStep.lane(username), username, visit);
    var entered = record.prove(account.id(), waiting, code, visit);
    if (entered.isEmpty()) {
      record.failed(account.id(), visit);
      throw new Unauthenticated(Reason.at("code", "identity.code-wrong"));
    }
    attempt.forgive();
    return entered.get();
  }

  /** Her own devices and addresses have lanes of their own: strangers cannot fill them. */
  private Attempt attempt(String lane, String username, Visit visit) {
    var device = devices.recognise(username, visit.proof());
    if (device.isPresent()) return throttle.attemptFromKnown(lane, device.get());
    return record.isKnown(username, visit.address())
        ? throttle.attemptFromKnown(lane, visit.address())
        : throttle.attempt(lane, visit.address());
  }
}
