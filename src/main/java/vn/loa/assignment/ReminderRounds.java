package vn.loa.assignment;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks every quarter of an hour for what is due soon: the business clock is not the machine's. */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionManagement(TransactionManagementType.BEAN)
public class ReminderRounds {
  private static final Logger LOG = Logger.getLogger(ReminderRounds.class.getName());

  @Inject Reminding reminding;

  @Schedule(hour = "*", minute = "*/15", persistent = false)
  void run() {
    try {
      reminding.round();
    } catch (RuntimeException | Error e) {
      // Not the timer's to know: the server drops for ever one that has failed twice.
      LOG.log(Level.WARNING, "nobody can be reminded now: {0}", e.toString());
    }
  }
}
