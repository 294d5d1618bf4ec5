package vn.loa.outbox;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

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
  private static final int POLL_MILLIS = 300;
  private static final int MOST_POLLS_TO_STOP = 10;

  @Resource ManagedScheduledExecutorService executor;
  @Inject @Any Instance<Recipient> recipients;
  @Inject Rounds rounds;

  private final AtomicBoolean running = new AtomicBoolean();
  private @Nullable ScheduledFuture<?> poll;

  @PostConstruct
  void start() {
    poll =
        executor.scheduleWithFixedDelay(
            this::round, POLL_MILLIS, POLL_MILLIS, TimeUnit.MILLISECONDS);
  }

  @PreDestroy
  void stop() {
    if (poll != null) poll.cancel(false);
    finishRound();
  }

  /** Else what was claimed would wait for the end of its lease; no round begins any more. */
  private void finishRound() {
    try {
      for (int i = 0; i < MOST_POLLS_TO_STOP && !running.compareAndSet(false, true); i++)
        TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  public void onPosted(@Observes(during = TransactionPhase.AFTER_SUCCESS) Outbox.Posted posted) {
    executor.submit(this::round);
  }

  private void round() {
    if (!running.compareAndSet(false, true)) return;
    try {
      for (var recipient : recipients) while (rounds.carryOut(recipient)) continue;
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "the outbox could not be read; it is tried again", e);
    } finally {
      running.set(false);
    }
  }
}
