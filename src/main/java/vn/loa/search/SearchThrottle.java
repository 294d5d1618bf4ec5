package vn.loa.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import vn.loa.settings.ClientAddress;
import vn.loa.shared.Reason;
import vn.loa.shared.TooMany;

/** Lets one address search often, but not so often that the others wait. */
@ApplicationScoped
public class SearchThrottle {
  private static final int AT_ONCE = 60;
  private static final int A_SECOND = 5;

  /** Suggestions are asked for with almost every key. */
  private static final int KEYS_AT_ONCE = 120;

  private static final int KEYS_A_SECOND = 10;

  // Bounded, so that many addresses cannot fill the memory.
  private final Cache<String, Bucket> searches = buckets();
  private final Cache<String, Bucket> keys = buckets();

  /** Counts a search from {@code address}; refused when there were too many. */
  public void check(String address) {
    check(searches.get(ClientAddress.counted(address), key -> bucket(AT_ONCE, A_SECOND)));
  }

  /** The same for what is asked while one types. */
  public void checkTyping(String address) {
    check(keys.get(ClientAddress.counted(address), key -> bucket(KEYS_AT_ONCE, KEYS_A_SECOND)));
  }

  private static void check(Bucket bucket) {
    if (!bucket.tryConsume(1)) throw new TooMany(Reason.of("search.too-often"));
  }

  private static Cache<String, Bucket> buckets() {
    return Caffeine.newBuilder()
        .maximumSize(50_000)
        .expireAfterAccess(Duration.ofMinutes(5))
        .build();
  }

  private static Bucket bucket(int atOnce, int aSecond) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(atOnce).refillGreedy(aSecond, Duration.ofSeconds(1)))
        .build();
  }
}
