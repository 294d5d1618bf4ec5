package vn.loa.audit;

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
import java.sql.SQLException;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.loa.shared.Background;
import vn.loa.shared.Periodic;

/** Seals every second what was written to the log; of several nodes, one at a time. */
@Singleton
@Startup
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class AuditSealer {
  private static final Logger LOG = Logger.getLogger(AuditSealer.class.getName());

  @Inject Background background;
  @Inject AuditChain chain;
  private @Nullable Periodic sealing;

  @PostConstruct
  void start() {
    sealing = background.every(Duration.ofSeconds(1), this::seal);
  }

  @PreDestroy
  void stop() {
    if (sealing != null) sealing.close();
  }

  private void seal() {
    try {
      chain.seal();
    } catch (SQLException | RuntimeException e) {
      LOG.log(Level.WARNING, "The audit log could not be sealed; it is tried again: {0}", e + "");
    }
  }
}
