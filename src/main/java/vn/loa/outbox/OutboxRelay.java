package vn.loa.outbox;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.loa.shared.Background;
import vn.loa.shared.Periodic;

/**
 * Carries out what waits: at once when news was committed here, and by a poll for what other nodes
 * or a crash left.
 */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionManagement(TransactionManagementType.BEAN)
@jakarta.ejb.ConcurrencyManagement(jakarta.ejb.ConcurrencyManagementType.BEAN)
public class OutboxRelay {
  private static final Logger LOG = Logger.getLogger(OutboxRelay.class.getName());
  private static final Duration PAUSE = Duration.ofMillis(300);

  @Inject Background background;
  @Inject @Any Instance<Recipient> recipients;
  @Inject Rounds rounds;

  private @Nullable Periodic polling;

  @PostConstruct
  void start() {
    polling = background.every(PAUSE, this::round);
  }

  /** After the round under way: else what it claimed would wait for the end of its lease. */
  @PreDestroy
  void stop() {
    if (polling != null) polling.close();
  }

  public void onPosted(@Observes(during = TransactionPhase.AFTER_SUCCESS) Outbox.Posted posted) {
    if (polling != null) polling.now();
  }

  private void round() {
    try {
      for (var recipient : recipients) while (rounds.carryOut(recipient)) continue;
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "the outbox could not be read; it is tried again", e);
    }
  }
}
