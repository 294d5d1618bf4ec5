package vn.loa.search;

import java.util.List;
import vn.loa.shared.Page;

/**
 * What was found.
 *
 * @param relaxed nothing has all the words; these pieces lack one of them
 * @param fallback the search engine is away: found in the database, ordered more plainly
 */
public record SearchResult(Page<Hit> hits, List<Facet> facets, boolean relaxed, boolean fallback) {

  static SearchResult nothing(int page) {
    return new SearchResult(Page.empty(page), List.of(), false, false);
  }
}
