package vn.loa.article;

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
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.loa.shared.Background;
import vn.loa.shared.Periodic;

/**
 * Folds what changed in the lists into how many pieces each holds, so that few changes are added up
 * when somebody asks; of several nodes, one at a time.
 */
@Singleton
@Startup
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class ListingCounts {
  private static final Logger LOG = Logger.getLogger(ListingCounts.class.getName());
  private static final Duration PAUSE = Duration.ofSeconds(5);
  private static final String ONE_FOLDER =
      "select pg_try_advisory_xact_lock(hashtextextended('listing_count', 0))";

  /** One statement, so that whoever reads meanwhile sees each change exactly once. */
  private static final String FOLD =
      """
      with folded as (delete from listing_change returning facet, value, pieces)
      insert into listing_count as kept
      select facet, value, sum(pieces) from folded group by facet, value
      on conflict (facet, value) do update set pieces = kept.pieces + excluded.pieces""";

  @Inject Background background;

  @Resource(lookup = "java:app/jdbc/loa")
  DataSource database;

  private @Nullable Periodic folding;

  @PostConstruct
  void start() {
    folding = background.every(PAUSE, this::round);
  }

  @PreDestroy
  void stop() {
    if (folding != null) folding.close();
  }

  private void round() {
    try {
      fold();
    } catch (SQLException | RuntimeException e) {
      LOG.log(Level.WARNING, "The lists could not be counted; it is tried again: {0}", e + "");
    }
  }

  /** Folds what was committed so far, unless another node is at it. */
  public void fold() throws SQLException {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try (var statement = connection.createStatement();
          var mine = statement.executeQuery(ONE_FOLDER)) {
        mine.next();
        if (mine.getBoolean(1)) statement.executeUpdate(FOLD);
        connection.commit();
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }
}
