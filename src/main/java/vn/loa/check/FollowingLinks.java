package vn.loa.check;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Follows links that wait, one after the other: no page is asked while somebody waits for us. */
@Singleton
@Startup
@DependsOn("Migration")
@Lock(LockType.WRITE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FollowingLinks {
  private static final int MOST_A_ROUND = 5;

  @Inject FollowedLinks links;
  private final LinkProbe probe = new LinkProbe();

  @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
  void round() {
    for (int i = 0; i < MOST_A_ROUND; i++) {
      var next = links.take();
      if (next.isEmpty()) return;
      links.keep(next.get(0), probe.ask(next.get(0)));
    }
  }

  @Schedule(hour = "*", minute = "*/10", persistent = false)
  void forget() {
    links.forget();
  }
}
