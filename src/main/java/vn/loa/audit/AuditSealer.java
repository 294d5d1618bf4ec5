package vn.loa.audit;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Seals every second what was written to the log; of several nodes, one at a time. */
@Singleton
@Startup
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class AuditSealer {
  private static final Logger LOG = Logger.getLogger(AuditSealer.class.getName());

  @Resource ManagedScheduledExecutorService executor;
  @Inject AuditChain chain;
  private @Nullable ScheduledFuture<?> timer;

  @PostConstruct
  void start() {
    timer = executor.scheduleWithFixedDelay(this::seal, 1, 1, TimeUnit.SECONDS);
  }

  @PreDestroy
  void stop() {
    if (timer != null) timer.cancel(false);
  }

  private void seal() {
    try {
      chain.seal();
    } catch (SQLException | RuntimeException e) {
      LOG.log(Level.WARNING, "The audit log could not be sealed; it is tried again: {0}", e + "");
    }
  }
}
