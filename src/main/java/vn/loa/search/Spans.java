package vn.loa.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.solr.client.solrj.SolrServerException;
import vn.loa.shared.Background;

/** Goes through all ids by spans of some. */
@ApplicationScoped
class Spans {
  @Inject Background background;

  /** What is done with the ids in {@code (after, upTo]}. */
  interface Work {
    void on(long after, long upTo) throws SolrServerException, IOException;
  }

  /** One span after the other, in the order of ids. */
  static void inTurn(long last, int size, Work work) throws SolrServerException, IOException {
    take(new AtomicLong(), last, size, work);
  }

  /**
   * Two spans at a time, so that one is read and written out while the other is taken in by its
   * neighbour. The first failure ends both.
   */
  void sideBySide(long last, int size, Work work) throws SolrServerException, IOException {
    var next = new AtomicLong();
    var other =
        background.begin(
            () -> {
              take(next, last, size, work);
              return last;
            });
    try {
      take(next, last, size, work);
    } finally {
      join(other);
    }
  }

  private static void take(AtomicLong next, long last, int size, Work work)
      throws SolrServerException, IOException {
    try {
      for (var after = next.getAndAdd(size); after < last; after = next.getAndAdd(size))
        work.on(after, after + size);
    } catch (SolrServerException | IOException | RuntimeException failed) {
      next.set(last);
      throw failed;
    }
  }

  private static void join(Future<Long> other) throws IOException {
    try {
      other.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof RuntimeException broken) throw broken;
      throw new IOException(failed.getCause());
    }
  }
}
