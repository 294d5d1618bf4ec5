package vn.loa.portal.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicLong;

/**
 * When each tag moved last, counted in this node's own steps.
 *
 * <p>A rendering notes {@link #now} before it reads, and is thrown away when one of its tags {@link
 * #moved} since. Moves are remembered for far longer than any rendering takes.
 */
final class Generations {
  private final AtomicLong last = new AtomicLong();
  private final Cache<String, Long> moves =
      Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(10)).build();
  private volatile long all;

  long now() {
    return last.get();
  }

  void move(Collection<String> tags) {
    var step = last.incrementAndGet();
    for (var tag : tags) moves.put(tag, step);
  }

  void moveAll() {
    all = last.incrementAndGet();
  }

  boolean moved(Collection<String> tags, long since) {
    if (all > since) return true;
    for (var tag : tags) {
      var step = moves.getIfPresent(tag);
      if (step != null && step > since) return true;
    }
    return false;
  }
}
