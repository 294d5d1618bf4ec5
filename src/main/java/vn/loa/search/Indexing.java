package vn.loa.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.apache.solr.client.solrj.SolrServerException;
import vn.loa.article.ListingKey;
import vn.loa.article.PublicArticles;

/** Brings an index to what the database holds. */
@ApplicationScoped
class Indexing {
  private static final int BATCH = 500;

  /** Few, because whoever publishes one of them waits meanwhile. */
  private static final int TAKEN_AT_ONCE = 200;

  @Inject SearchTexts texts;
  @Inject SolrIndex index;
  @Inject PublicArticles articles;
  @Inject Spans spans;

  /** Brings some articles to their present state in the index that is searched. */
  void bring(Set<Long> ids) throws SolrServerException, IOException {
    bring(ids, index.live());
  }

  /**
   * Brings some articles to their present state.
   *
   * <p>Looks again afterwards: what another node wrote meanwhile may have been newer than what was
   * read here. So whoever writes last leaves the truth.
   */
  private void bring(Collection<Long> ids, SolrCore core) throws SolrServerException, IOException {
    for (var todo = ids; !todo.isEmpty(); ) {
      var listed = texts.find(todo);
      core.write(listed.values(), todo.stream().filter(id -> !listed.containsKey(id)).toList());
      var now = texts.stamps(todo);
      todo = new HashSet<>(todo);
      todo.removeIf(
          id -> {
            var written = listed.get(id);
            return Objects.equals(now.get(id), written == null ? null : written.stamp());
          });
    }
  }

  /** Mends what the index that is searched holds otherwise than the database; how many pieces. */
  long mend() throws SolrServerException, IOException {
    return mend(index.live());
  }

  /** Compares a core with the database span by span, and writes what differs; how many pieces. */
  long mend(SolrCore core) throws SolrServerException, IOException {
    var written = new AtomicLong();
    Spans.inTurn(
        texts.last(), BATCH, (after, upTo) -> written.addAndGet(mendListed(core, after, upTo)));
    var mended = written.get() + dropUnlisted(core);
    if (mended > 0) core.commit();
    return mended;
  }

  /**
   * Writes everything listed into a core that nobody searches yet, two spans at a time.
   *
   * @param progress told how many were written since it was told last; by two threads
   */
  void fill(SolrCore core, LongConsumer progress) throws SolrServerException, IOException {
    spans.sideBySide(
        texts.last(), BATCH, (after, upTo) -> progress.accept(mendListed(core, after, upTo)));
    core.commit();
  }

  private int mendListed(SolrCore core, long after, long upTo)
      throws SolrServerException, IOException {
    var wanted = texts.stamps(after, upTo);
    if (wanted.isEmpty()) return 0;
    var held = core.stamps(wanted.keySet());
    var differing = new HashSet<Long>();
    wanted.forEach(
        (id, stamp) -> {
          if (!stamp.equals(held.get(id))) differing.add(id);
        });
    bring(differing, core);
    return differing.size();
  }

  private long dropUnlisted(SolrCore core) throws SolrServerException, IOException {
    long dropped = 0;
    for (var page = core.idsAfter("", BATCH);
        !page.isEmpty();
        page = core.idsAfter(last(page), BATCH)) {
      var listed = texts.stamps(page);
      var unlisted = page.stream().filter(id -> !listed.containsKey(id)).toList();
      bring(unlisted, core);
      dropped += unlisted.size();
    }
    return dropped;
  }

  private static String last(List<Long> page) {
    return Long.toString(page.get(page.size() - 1));
  }

  /** Takes the text of everything listed anew, if not all of it is there. */
  void completeTexts() throws SolrServerException, IOException {
    if (texts.count() != articles.list(ListingKey.EVERYTHING, 1, 1).total()) takeTexts(() -> {});
  }

  /**
   * Takes the text of everything listed anew.
   *
   * @param progress told after every few; by two threads
   */
  void takeTexts(Runnable progress) throws SolrServerException, IOException {
    var last = articles.lastId();
    spans.sideBySide(
        last,
        TAKEN_AT_ONCE,
        (after, upTo) -> {
          texts.refresh(after, upTo);
          progress.run();
        });
    texts.refresh(last, Long.MAX_VALUE);
    texts.settle();
  }
}
