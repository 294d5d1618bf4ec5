package vn.loa.search;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something of the database that may be a few seconds old, so that searches need not read it. */
final class Remembered<T> {
  private static final long KEPT = Duration.ofSeconds(2).toNanos();

  private record Read<T>(T value, long at) {}

  private final Supplier<T> source;
  private volatile @Nullable Read<T> last;

  Remembered(Supplier<T> source) {
    this.source = source;
  }

  T get() {
    var known = last;
    if (known != null && System.nanoTime() - known.at() < KEPT) return known.value();
    var fresh = new Read<>(source.get(), System.nanoTime());
    last = fresh;
    return fresh.value();
  }
}
