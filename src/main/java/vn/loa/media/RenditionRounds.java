package vn.loa.media;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Makes renditions that wait, one picture a second: readers and editors come first. */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionManagement(TransactionManagementType.BEAN)
public class RenditionRounds {
  private static final Logger LOG = Logger.getLogger(RenditionRounds.class.getName());

  @Inject Rerendering rerendering;

  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  void round() {
    try {
      rerendering.next();
    } catch (RuntimeException | Error e) {
      // Not the timer's to know: the server drops for ever one that has failed twice.
      LOG.log(Level.WARNING, "renditions that wait cannot be made now: {0}", e.toString());
    }
  }
}
