package vn.loa.article;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Publishes what is due, every second.
 *
 * <p>The schedule is a column, not a timer: a restart, a lost node or a clock that jumped loses
 * nothing. What could not be published stays visible as overdue, and is tried again now and then,
 * which leaves the others their turn.
 */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionManagement(TransactionManagementType.BEAN)
public class ScheduledPublication {
  private static final Logger LOG = Logger.getLogger(ScheduledPublication.class.getName());

  @Inject Articles articles;
  @Inject Publishing publishing;

  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  void round() {
    for (var id : due()) publish(id);
  }

  /** None while the database is away: the server drops a timer for ever that has failed twice. */
  private List<Long> due() {
    try {
      return articles.due();
    } catch (RuntimeException | Error e) {
      LOG.log(Level.WARNING, "what is due cannot be read; it is tried again: {0}", e.toString());
      return List.of();
    }
  }

  private void publish(long id) {
    try {
      publishing.publishDue(id);
    } catch (RuntimeException | Error e) {
      LOG.log(Level.WARNING, "article " + id + " is due and was not published", e);
      postpone(id);
    }
  }

  private void postpone(long id) {
    try {
      articles.postpone(id);
    } catch (RuntimeException | Error e) {
      LOG.log(Level.WARNING, "article {0} is tried again at once: {1}", new Object[] {id, e});
    }
  }
}
