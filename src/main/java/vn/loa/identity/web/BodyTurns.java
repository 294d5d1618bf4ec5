package vn.loa.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;

/**
 * How many requests may be sending something at the same time.
 *
 * <p>A thread waits for each until the last byte has come, which may be never. So some of the
 * server's 64 threads are always left for readers, some for whoever has signed in, and one stranger
 * cannot take all that strangers have.
 */
@ApplicationScoped
public class BodyTurns {
  /** Whoever has signed in. */
  static final String KNOWN = "";

  private static final int OF_THE_KNOWN = 36;
  private static final int OF_STRANGERS = 12;
  private static final int OF_ONE_STRANGER = 6;

  private final Map<String, Integer> taken = new HashMap<>();
  private int strangers;

  /** Whether {@code sender}, an address or {@link #KNOWN}, may send now. */
  synchronized boolean take(String sender) {
    var own = taken.getOrDefault(sender, 0);
    var known = sender.equals(KNOWN);
    if (own >= (known ? OF_THE_KNOWN : OF_ONE_STRANGER)) return false;
    if (!known && strangers >= OF_STRANGERS) return false;
    taken.put(sender, own + 1);
    if (!known) strangers++;
    return true;
  }

  synchronized void giveBack(String sender) {
    taken.computeIfPresent(sender, (any, own) -> own == 1 ? null : own - 1);
    if (!sender.equals(KNOWN)) strangers--;
  }
}
