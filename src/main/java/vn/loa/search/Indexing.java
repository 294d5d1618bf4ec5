package vn.loa.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.solr.client.solrj.SolrServerException;
import vn.loa.article.ListingKey;
import vn.loa.article.PublicArticles;

/** Brings the index to what the database holds. */
@ApplicationScoped
class Indexing {
  private static final int BATCH = 500;

  @Inject SearchTexts texts;
  @Inject SolrIndex index;
  @Inject PublicArticles articles;

  /**
   * Brings some articles to their present state.
   *
   * <p>Looks again afterwards: what another node wrote meanwhile may have been newer than what was
   * read here. So whoever writes last leaves the truth.
   */
  void bring(Set<Long> ids) throws SolrServerException, IOException {
    for (var todo = ids; !todo.isEmpty(); ) {
      var listed = texts.find(todo);
      index.write(listed.values(), todo.stream().filter(id -> !listed.containsKey(id)).toList());
      var now = texts.stamps(todo);
      todo = new HashSet<>(todo);
      todo.removeIf(
          id -> {
            var written = listed.get(id);
            return Objects.equals(now.get(id), written == null ? null : written.stamp());
          });
    }
  }

  /** The articles whose state the index does not hold. */
  List<Long> drift() throws SolrServerException, IOException {
    var wanted = texts.stamps();
    var held = index.stamps();
    var ids = new HashSet<>(wanted.keySet());
    ids.addAll(held.keySet());
    return ids.stream()
        .filter(id -> !Objects.equals(wanted.get(id), held.get(id)))
        .sorted()
        .toList();
  }

  /** Brings many, and makes them visible. */
  void bringAll(List<Long> ids) throws SolrServerException, IOException {
    for (int from = 0; from < ids.size(); from += BATCH)
      bring(Set.copyOf(ids.subList(from, Math.min(ids.size(), from + BATCH))));
    index.commit();
  }

  /** Takes the text of everything listed anew, if not all of it is there. */
  void completeTexts() {
    if (texts.stamps().size() != articles.list(ListingKey.EVERYTHING, 1, 1).total()) takeTexts();
  }

  /** Takes the text of everything listed anew. */
  void takeTexts() {
    for (var id = texts.refreshAfter(0); id > 0; ) id = texts.refreshAfter(id);
  }

  /** Writes everything anew; how many pieces there are. */
  int rebuild() throws SolrServerException, IOException {
    takeTexts();
    var ids = new HashSet<>(index.stamps().keySet());
    var listed = texts.stamps().keySet();
    ids.addAll(listed);
    bringAll(new ArrayList<>(ids));
    return listed.size();
  }
}
