package vn.loa.notice;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Forgets, every night, notices that were read long ago. */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionManagement(TransactionManagementType.BEAN)
public class NoticeSweeper {
  private static final Logger LOG = Logger.getLogger(NoticeSweeper.class.getName());

  @Inject Notices notices;

  @Schedule(hour = "2", minute = "43", persistent = false)
  public void sweep() {
    try {
      notices.forgetRead();
    } catch (RuntimeException | Error e) {
      // Not the timer's to know: the server drops for ever one that has failed twice.
      LOG.log(Level.WARNING, "old notices could not be forgotten; next night again", e);
    }
  }
}
