package vn.loa.search;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.loa.shared.Background;
import vn.loa.shared.Outage;
import vn.loa.shared.Periodic;

/** Has written every second, and at the end, what readers asked. */
@Singleton
@Startup
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class SearchCountRounds {
  private static final Logger LOG = Logger.getLogger(SearchCountRounds.class.getName());

  @Inject Background background;
  @Inject SearchCounts counts;
  private @Nullable Periodic writing;

  @PostConstruct
  void start() {
    writing = background.every(Duration.ofSeconds(1), this::write);
  }

  @PreDestroy
  void stop() {
    if (writing != null) writing.close();
    write();
  }

  private void write() {
    try {
      counts.write();
    } catch (RuntimeException e) {
      // Without its text, which may hold what somebody asked.
      var why = Outage.isBehind(e) ? "the database is away" : e.getClass().getName();
      LOG.log(Level.WARNING, "What was asked could not be counted: {0}", why);
    }
  }
}
