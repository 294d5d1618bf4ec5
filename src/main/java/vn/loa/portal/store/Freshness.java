package vn.loa.portal.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.loa.settings.Settings;
import vn.loa.shared.Background;
import vn.loa.shared.Periodic;
import vn.loa.taxonomy.Taxonomy;

/**
 * Keeps this node's page store in step with the database: it asks the change log every 300 ms,
 * which tells what any node changed.
 */
@Singleton
@Startup
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Freshness {
  private static final Logger LOG = Logger.getLogger(Freshness.class.getName());
  private static final Duration PAUSE = Duration.ofMillis(300);
  private static final int ROUNDS_BETWEEN_TRIMS = 1000;
  private static final Duration DEAF = Duration.ofSeconds(3);

  /** What every page shows, and with it the names that this node remembers. */
  public static final String SITE = "site";

  @Inject Background background;
  @Inject ChangeLog log;
  @Inject Settings settings;
  @Inject Taxonomy taxonomy;

  private final Clock machine = Clock.systemUTC();
  private volatile Instant heard = Instant.EPOCH;
  private String place = "";
  private long round;
  private @Nullable PageStore store;
  private @Nullable Periodic listening;

  @PostConstruct
  void start() {
    store = new PageStore(settings.pages(), machine, this::isInformed);
    listening = background.every(PAUSE, this::listen);
  }

  @PreDestroy
  void stop() {
    if (listening != null) listening.close();
  }

  @Produces
  @Dependent
  public PageStore store() {
    return Objects.requireNonNull(store);
  }

  private boolean isInformed() {
    return heard.plus(DEAF).isAfter(machine.instant());
  }

  void listen() {
    var heardAll = false;
    try {
      hear();
      store().expire();
      if (round++ % ROUNDS_BETWEEN_TRIMS == 0) log.trim();
      heardAll = true;
    } catch (SQLException | RuntimeException e) {
      LOG.log(Level.WARNING, "changes of pages cannot be read; nothing new is kept: {0}", e + "");
    } finally {
      // One that crashed may use again the numbers of transactions that it did not keep.
      if (!heardAll) place = "";
    }
  }

  private void hear() throws SQLException {
    var now = machine.instant();
    if (place.isEmpty() || heard.plus(ChangeLog.KEPT).isBefore(now)) {
      place = log.now();
      taxonomy.forget();
      store().evictAll();
    } else {
      var news = log.since(place);
      place = news.place();
      if (news.tags().contains(SITE)) taxonomy.forget();
      if (!news.tags().isEmpty()) store().evict(news.tags());
    }
    heard = now;
  }
}
