package vn.loa.check;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Follows links that wait, one after the other: no page is asked while somebody waits for us. */
@Singleton
@Startup
@DependsOn("Migration")
@Lock(LockType.WRITE)
@TransactionManagement(TransactionManagementType.BEAN)
public class FollowingLinks {
  private static final Logger LOG = Logger.getLogger(FollowingLinks.class.getName());
  private static final int MOST_A_ROUND = 5;

  @Inject FollowedLinks links;
  private final LinkProbe probe = new LinkProbe();

  @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
  void round() {
    try {
      for (int i = 0; i < MOST_A_ROUND; i++) {
        var next = links.take();
        if (next.isEmpty()) return;
        links.keep(next.get(0), probe.ask(next.get(0)));
      }
    } catch (RuntimeException | Error e) {
      failed(e);
    }
  }

  @Schedule(hour = "*", minute = "*/10", persistent = false)
  void forget() {
    try {
      links.forget();
    } catch (RuntimeException | Error e) {
      failed(e);
    }
  }

  /** Not the timer's to know: the server drops for ever one that has failed twice. */
  private static void failed(Throwable e) {
    LOG.log(Level.WARNING, "links cannot be followed now: {0}", e.toString());
  }
}
