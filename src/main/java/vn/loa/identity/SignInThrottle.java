package vn.loa.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Locale;
import vn.loa.shared.Reason;
import vn.loa.shared.TooMany;

/**
 * Slows down guessing without ever locking the owner out.
 *
 * <p>What fails is counted by account and address together, and by address; both refuse. An account
 * that is tried from everywhere at once is not refused, only answered slowly: its owner gets in.
 */
@ApplicationScoped
public class SignInThrottle {
  private static final Duration SLOW = Duration.ofSeconds(2);

  private final Cache<String, Bucket> byAccountAndAddress = buckets();
  private final Cache<String, Bucket> byAddress = buckets();
  private final Cache<String, Bucket> byAccount = buckets();

  /** One attempt; it counts as failed until {@link #forgive} is called. */
  record Attempt(Bucket pair, Bucket address, Bucket account, Duration delay) {
    void forgive() {
      pair.addTokens(1);
      address.addTokens(1);
      account.addTokens(1);
    }
  }

  Attempt attempt(String username, String address) {
    var name = username.strip().toLowerCase(Locale.ROOT);
    var pair = byAccountAndAddress.get(name + " " + address, key -> bucket(5, 1));
    var whole = byAddress.get(address, key -> bucket(40, 4));
    var account = byAccount.get(name, key -> bucket(20, 2));
    if (!pair.tryConsume(1)) throw refused(pair);
    if (!whole.tryConsume(1)) {
      pair.addTokens(1);
      throw refused(whole);
    }
    var delay = account.tryConsume(1) ? Duration.ZERO : SLOW;
    return new Attempt(pair, whole, account, delay);
  }

  private static TooMany refused(Bucket bucket) {
    var nanos = bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill();
    var seconds = Math.max(1, Duration.ofNanos(nanos).toSeconds());
    return new TooMany(Reason.of("identity.sign-in-too-often", seconds));
  }

  private static Bucket bucket(int capacity, int perMinute) {
    return Bucket.builder()
        .addLimit(
            limit -> limit.capacity(capacity).refillIntervally(perMinute, Duration.ofMinutes(1)))
        .build();
  }

  // Bounded, so that made-up user names cannot fill the memory.
  private static Cache<String, Bucket> buckets() {
    return Caffeine.newBuilder()
        .maximumSize(50_000)
        .expireAfterAccess(Duration.ofMinutes(30))
        .build();
  }
}
