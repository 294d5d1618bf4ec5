package vn.loa.assignment;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks every quarter of an hour for what is due soon: the business clock is not the machine's. */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReminderRounds {
  @Inject Reminding reminding;

  @Schedule(hour = "*", minute = "*/15", persistent = false)
  void run() {
    reminding.round();
  }
}
