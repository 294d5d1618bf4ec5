package vn.loa.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.solr.client.solrj.SolrServerException;
import org.apache.solr.common.SolrException;

/**
 * Opens Solr's core again when it refuses updates: a full disk closes its writer for good, while it
 * goes on answering searches out of what it held before.
 *
 * <p>One node at a time tries, with a pause between attempts, until there is room again. Reloading
 * does not help, since that asks the closed writer: only a core that could not be loaded at all is
 * reloaded. One that is gone, as between the halves of an attempt that was broken off, is made.
 */
@ApplicationScoped
class Reopening {
  private static final Logger LOG = Logger.getLogger(Reopening.class.getName());
  private static final String CHORE = "solr";
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final Duration PAUSE = Duration.ofSeconds(4);

  @Inject SolrIndex index;
  @Inject Chores chores;

  private volatile CoreDirectory last = CoreDirectory.UNKNOWN;

  /** Tries, unless another node does; whether the core takes updates now. */
  boolean attempt() throws SolrServerException, IOException {
    if (!chores.take(CHORE, LONGEST)) return false;
    try {
      var core = index.live();
      if (!core.takesUpdates()) reopen(core);
      return core.takesUpdates();
    } finally {
      chores.keep(CHORE, PAUSE);
    }
  }

  private void reopen(SolrCore core) throws SolrServerException, IOException {
    try {
      var directory = core.directory();
      if (directory.isKnown()) last = directory;
      boolean failed = core.couldNotBeLoaded();
      if (failed && !last.isKnown()) {
        core.reload();
      } else {
        if (failed || directory.isKnown()) core.close();
        core.open(last);
      }
      LOG.log(Level.INFO, "Solr refused updates; its core {0} was opened again", core.name());
    } catch (SolrException refused) {
      LOG.log(
          Level.WARNING, "The core of Solr cannot be opened; it is tried again: {0}", refused + "");
    }
  }
}
