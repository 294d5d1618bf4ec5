package vn.loa.bench;

import java.util.concurrent.Callable;

/** Waits for something to become true. */
final class Await {
  private static final long PAUSE = 5;

  private Await() {}

  /** How many milliseconds it took; fails after {@code seconds}. */
  static double until(int seconds, String what, Callable<Boolean> condition)
      throws InterruptedException {
    long start = System.nanoTime();
    while (!holds(condition)) {
      if (System.nanoTime() - start > seconds * 1_000_000_000L)
        throw new IllegalStateException("not within " + seconds + " s: " + what);
      Thread.sleep(PAUSE);
    }
    return (System.nanoTime() - start) / 1e6;
  }

  private static boolean holds(Callable<Boolean> condition) {
    try {
      return condition.call();
    } catch (Exception notYet) {
      return false;
    }
  }
}
