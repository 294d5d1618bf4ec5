package vn.loa.search;

import java.util.List;
import vn.loa.article.ArticleCard;
import vn.loa.shared.Page;

/**
 * What was found.
 *
 * @param more there are more than were counted
 * @param relaxed nothing has all the words; these pieces lack one of them
 * @param fallback the search engine is away: found in the database, ordered more plainly
 * @param shownFor what was searched instead of what was typed, else empty
 * @param meant what may have been meant and is found, else empty
 * @param promoted what the newsroom puts first
 */
public record SearchResult(
    Page<Hit> hits,
    List<Facet> facets,
    boolean more,
    boolean relaxed,
    boolean fallback,
    String shownFor,
    String meant,
    List<ArticleCard> promoted) {

  public static SearchResult nothing(int page) {
    return new SearchResult(Page.empty(page), List.of(), false, false, false, "", "", List.of());
  }

  SearchResult insteadOf(String typed) {
    return new SearchResult(hits, facets, more, relaxed, fallback, typed, meant, promoted);
  }

  SearchResult meaning(String other) {
    return new SearchResult(hits, facets, more, relaxed, fallback, shownFor, other, promoted);
  }

  SearchResult under(List<ArticleCard> first) {
    return new SearchResult(hits, facets, more, relaxed, fallback, shownFor, meant, first);
  }
}
