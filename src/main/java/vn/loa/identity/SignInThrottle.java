package vn.loa.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.loa.settings.ClientAddress;
import vn.loa.shared.Reason;
import vn.loa.shared.TooMany;

/**
 * Holds up guessing without locking the owner out, and without a thread that waits.
 *
 * <p>What fails is counted by account and address together, by address, and by account; each
 * refuses. An account that is tried from everywhere at once is thus closed to strangers; from where
 * its owner has signed in before, she has a lane of her own, which nobody else can fill.
 */
@ApplicationScoped
public class SignInThrottle {
  private final Cache<String, Bucket> byAccountAndAddress = buckets();
  private final Cache<String, Bucket> byAddress = buckets();
  private final Cache<String, Bucket> byAccount = buckets();
  private final Cache<String, Bucket> byAccountAndKnownPlace = buckets();

  /** One attempt; it counts as failed until {@link #forgive} is called. */
  record Attempt(List<Bucket> counted) {
    void forgive() {
      counted.forEach(bucket -> bucket.addTokens(1));
    }
  }

  /** One from a device or an address where the account's owner has signed in before. */
  Attempt attemptFromKnown(String username, String place) {
    return counted(byAccountAndKnownPlace.get(name(username) + " " + place, key -> bucket(5, 1)));
  }

  Attempt attempt(String username, String address) {
    var name = name(username);
    var from = ClientAddress.counted(address);
    return counted(
        byAccountAndAddress.get(name + " " + from, key -> bucket(5, 1)),
        byAddress.get(from, key -> bucket(40, 4)),
        byAccount.get(name, key -> bucket(20, 2)));
  }

  /** Takes one of each; where one is empty, none is taken. */
  private static Attempt counted(Bucket... buckets) {
    var taken = new ArrayList<Bucket>();
    for (var bucket : buckets) {
      if (!bucket.tryConsume(1)) {
        taken.forEach(each -> each.addTokens(1));
        throw refused(bucket);
      }
      taken.add(bucket);
    }
    return new Attempt(List.copyOf(taken));
  }

  private static String name(String username) {
    return username.strip().toLowerCase(Locale.ROOT);
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
