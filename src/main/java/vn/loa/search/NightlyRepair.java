package vn.loa.search;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.solr.client.solrj.SolrServerException;

/** Compares the index with the database every night, on one node, mends it and says how much. */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionManagement(TransactionManagementType.BEAN)
public class NightlyRepair {
  private static final Logger LOG = Logger.getLogger(NightlyRepair.class.getName());
  private static final Duration A_NIGHT = Duration.ofHours(12);

  @Inject Chores chores;
  @Inject Indexing indexing;
  @Inject SearchCounts counts;

  @Schedule(hour = "2", minute = "40", persistent = false)
  void run() {
    try {
      if (!chores.take("repair", A_NIGHT)) return;
      counts.sweep();
      LOG.log(Level.INFO, "nightly: {0} pieces differed in the search index", indexing.mend());
    } catch (SolrServerException | IOException | RuntimeException | Error e) {
      // Not the timer's to know: the server drops for ever one that has failed twice.
      LOG.log(Level.WARNING, "nightly: the search index could not be compared: {0}", e.toString());
    }
  }
}
