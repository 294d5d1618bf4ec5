package vn.loa;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/**
 * How tests wait: so long that a slow machine is no fault, because who waits for success waits no
 * longer than it takes; and on their own thread, because neither a browser nor what a container
 * keeps for a thread can be used from another.
 */
public final class Patience {
  private static final Duration LONGEST = Duration.ofSeconds(60);

  /** Tests share one address, which may search five times a second. */
  private static final Duration BETWEEN_SEARCHES = Duration.ofMillis(500);

  private Patience() {}

  public static ConditionFactory await() {
    return patient(Awaitility.await());
  }

  public static ConditionFactory await(String what) {
    return patient(Awaitility.await(what));
  }

  /** Asks a search again and again, and leaves others their part of what the address may. */
  public static ConditionFactory awaitFound(String what) {
    return await(what).pollInterval(BETWEEN_SEARCHES);
  }

  private static ConditionFactory patient(ConditionFactory factory) {
    return factory.pollInSameThread().pollDelay(Duration.ZERO).atMost(LONGEST);
  }
}
