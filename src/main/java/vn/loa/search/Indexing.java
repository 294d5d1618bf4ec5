package vn.loa.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongConsumer;
import org.apache.solr.client.solrj.SolrServerException;
import vn.loa.article.ListingKey;
import vn.loa.article.PublicArticles;

/** Brings an index to what the database holds. */
@ApplicationScoped
class Indexing {
  private static final int BATCH = 500;

  @Inject SearchTexts texts;
  @Inject SolrIndex index;
  @Inject PublicArticles articles;

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
    return mend(index.live(), done -> {});
  }

  /**
   * Compares a core with the database page by page, and writes what differs.
   *
   * @param progress told how many have been compared
   */
  long mend(SolrCore core, LongConsumer progress) throws SolrServerException, IOException {
    var mended = mendListed(core, progress) + dropUnlisted(core);
    if (mended > 0) core.commit();
    return mended;
  }

  private long mendListed(SolrCore core, LongConsumer progress)
      throws SolrServerException, IOException {
    long compared = 0;
    long mended = 0;
    for (var page = texts.stampsAfter(0, BATCH);
        !page.isEmpty();
        page = texts.stampsAfter(page.lastKey(), BATCH)) {
      var held = core.stamps(page.keySet());
      var wanted = Set.copyOf(page.entrySet());
      var differing =
          wanted.stream()
              .filter(each -> !each.getValue().equals(held.get(each.getKey())))
              .map(each -> each.getKey())
              .toList();
      bring(differing, core);
      mended += differing.size();
      compared += page.size();
      progress.accept(compared);
    }
    return mended;
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
  void completeTexts() {
    if (texts.count() != articles.list(ListingKey.EVERYTHING, 1, 1).total()) takeTexts();
  }

  /** Takes the text of everything listed anew. */
  void takeTexts() {
    for (var id = texts.refreshAfter(0); id > 0; ) id = texts.refreshAfter(id);
    texts.settle();
  }
}
