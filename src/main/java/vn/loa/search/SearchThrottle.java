package vn.loa.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import vn.loa.shared.Reason;
import vn.loa.shared.TooMany;

/** Lets one address search often, but not so often that the others wait. */
@ApplicationScoped
public class SearchThrottle {
  private static final int AT_ONCE = 60;
  private static final int A_SECOND = 5;

  // Bounded, so that many addresses cannot fill the memory.
  private final Cache<String, Bucket> byAddress =
      Caffeine.newBuilder().maximumSize(50_000).expireAfterAccess(Duration.ofMinutes(5)).build();

  /** Counts a search from {@code address}; refused when there were too many. */
  public void check(String address) {
    if (!byAddress.get(address, key -> bucket()).tryConsume(1))
      throw new TooMany(Reason.of("search.too-often"));
  }

  private static Bucket bucket() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(AT_ONCE).refillGreedy(A_SECOND, Duration.ofSeconds(1)))
        .build();
  }
}
