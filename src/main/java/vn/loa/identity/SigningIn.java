package vn.loa.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Semaphore;
import vn.loa.shared.Reason;
import vn.loa.shared.TooMany;
import vn.loa.shared.Unauthenticated;

/**
 * Lets somebody in who knows the password.
 *
 * <p>The hash is computed outside any transaction: it takes long, and connections are few.
 */
@ApplicationScoped
public class SigningIn {
  private static final int MOST_WAITING = 8;

  @Inject SignInThrottle throttle;
  @Inject Passwords passwords;
  @Inject SignInRecord record;
  private final Semaphore waiting = new Semaphore(MOST_WAITING);

  /** Who signed in, and the secret that her browser keeps. */
  public record Entered(Actor actor, String token) {}

  public Entered signIn(String username, String password, Visit visit) {
    var attempt = throttle.attempt(username, visit.address());
    slowDown(attempt.delay().toMillis());
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
    return record.entered(account.id(), visit);
  }

  private void slowDown(long millis) {
    if (millis == 0) return;
    if (!waiting.tryAcquire()) throw new TooMany(Reason.of("identity.sign-in-busy"));
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      waiting.release();
    }
  }
}
