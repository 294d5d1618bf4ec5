package vn.loa.identity;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Forgets, every hour, the sign-ins and tokens that hold no more. */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionManagement(TransactionManagementType.BEAN)
public class Sweeper {
  private static final Logger LOG = Logger.getLogger(Sweeper.class.getName());

  @Inject SignIns signIns;
  @Inject ApiTokens tokens;

  @Schedule(hour = "*", minute = "17", persistent = false)
  void sweep() {
    try {
      signIns.sweep();
      tokens.sweep();
    } catch (RuntimeException | Error e) {
      // Not the timer's to know: the server drops for ever one that has failed twice.
      LOG.log(Level.WARNING, "sign-ins and tokens could not be swept; next hour again", e);
    }
  }
}
