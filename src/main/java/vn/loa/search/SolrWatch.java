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
import java.io.IOException;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.solr.client.solrj.SolrServerException;
import org.apache.solr.common.SolrException;
import org.jspecify.annotations.Nullable;
import vn.loa.outbox.Outbox;
import vn.loa.shared.Background;
import vn.loa.shared.Periodic;

/**
 * Looks after Solr every second. One that comes back is asked again only when it holds everything,
 * whatever it lost; now and then it is asked how much it holds.
 */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class SolrWatch {
  private static final Logger LOG = Logger.getLogger(SolrWatch.class.getName());
  private static final int COMPARE_EVERY = 600;
  private static final int COMPARE_SOON = 10;
  private static final int TRY_EVERY = 5;

  @Inject Background background;
  @Inject SolrIndex index;
  @Inject Indexing indexing;
  @Inject SearchTexts texts;
  @Inject Reopening reopening;
  @Inject SearchRecipient recipient;
  @Inject Outbox outbox;
  @Inject SolrState state;

  private int rounds;
  private boolean complete;
  private boolean unfinished;
  private @Nullable Periodic looking;

  @PostConstruct
  void start() {
    looking = background.every(Duration.ofSeconds(1), this::look);
  }

  @PreDestroy
  void stop() {
    if (looking != null) looking.close();
  }

  void look() {
    try {
      if (!complete) indexing.completeTexts();
      complete = true;
      rounds++;
      if (!takesUpdates()) return;
      if (mayLackPieces()) mend();
      else if (state.isSilent()) welcome();
    } catch (SolrServerException | SolrException | IOException e) {
      if (state.away())
        LOG.log(Level.WARNING, "Solr is away; PostgreSQL answers: {0}", e.toString());
    } catch (RuntimeException e) {
      // PostgreSQL's fault, which says nothing of Solr.
      LOG.log(Level.WARNING, "Solr could not be looked after; it is tried again", e);
    }
  }

  /** One that hangs is found by the count, which has no patience. */
  private boolean takesUpdates() throws SolrServerException, IOException {
    if (state.isReady() && !state.isDoubtful() && rounds % TRY_EVERY != 0) return true;
    index.ping();
    if (!index.live().takesUpdates()) {
      if (state.refusing()) LOG.log(Level.WARNING, "Solr refuses updates; PostgreSQL answers");
      if (!reopening.attempt()) return false;
    }
    state.trust();
    return true;
  }

  /** To compare everything takes minutes: one that was only slow is asked how much it holds. */
  private boolean mayLackPieces() throws SolrServerException, IOException {
    var held = index.count();
    var wasThere = state.isReady() || state.isSilent();
    if (held == 0 || unfinished || !wasThere) return true;
    return (state.isSilent() || rounds % COMPARE_EVERY == 0) && held != texts.count();
  }

  private void mend() throws SolrServerException, IOException {
    var wasAway = !state.isReady();
    if (wasAway) state.filling();
    unfinished = true;
    var mended = indexing.mend();
    unfinished = false;
    if (mended > 0)
      LOG.log(Level.INFO, "{0} pieces differed in the search index; they are written anew", mended);
    if (!wasAway) return;
    welcome();
    // Its own log may bring back what it did not show yet.
    rounds = -COMPARE_SOON;
  }

  /** What waited for it is told at once. */
  private void welcome() {
    state.ready();
    outbox.hasten(recipient.name());
  }
}
