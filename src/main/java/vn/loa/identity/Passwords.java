package vn.loa.identity;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import vn.loa.shared.Reason;
import vn.loa.shared.TooMany;

/** Hashes passwords with Argon2id at the cost that OWASP asks: 19 MiB, two passes, one lane. */
@ApplicationScoped
public class Passwords {
  static final int SHORTEST = 12;
  static final int LONGEST = 200;
  private static final Argon2Function COST =
      Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
  private static final int PATIENCE_SECONDS = 10;

  // Each hash takes 19 MiB and a processor: more at once only make all of them slower.
  private final Semaphore places = new Semaphore(2, true);
  private final String nobody = COST.hash(Secret.next()).getResult();

  public String hash(String password) {
    return waiting(() -> Password.hash(form(password)).addRandomSalt(16).with(COST).getResult());
  }

  boolean matches(String password, String hash) {
    if (password.length() > LONGEST) return false;
    var function = Argon2Function.getInstanceFromHash(hash);
    return waiting(() -> Password.check(form(password), hash).with(function));
  }

  /** Takes the time of a check, so that an unknown user name is not answered sooner. */
  boolean matchesNobody(String password) {
    matches(password, nobody);
    return false;
  }

  boolean isOutdated(String hash) {
    return !COST.equals(Argon2Function.getInstanceFromHash(hash));
  }

  /** Keyboards differ in how they compose "ế". */
  private static String form(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFC);
  }

  private <T> T waiting(Supplier<T> work) {
    try {
      if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS))
        throw new TooMany(Reason.of("identity.sign-in-busy"));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TooMany(Reason.of("identity.sign-in-busy"));
    }
    try {
      return work.get();
    } finally {
      places.release();
    }
  }
}
