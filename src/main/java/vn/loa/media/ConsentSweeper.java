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

/** Forgets, every night, who agreed to what counts no more. */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionManagement(TransactionManagementType.BEAN)
public class ConsentSweeper {
  private static final Logger LOG = Logger.getLogger(ConsentSweeper.class.getName());

  @Inject Consents consents;

  @Schedule(hour = "2", minute = "46", persistent = false)
  public void sweep() {
    try {
      consents.forgetPeople();
    } catch (RuntimeException | Error e) {
      // Not the timer's to know: the server drops for ever one that has failed twice.
      LOG.log(Level.WARNING, "people in pictures could not be forgotten; next night again", e);
    }
  }
}
