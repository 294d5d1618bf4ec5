package vn.loa.search.rest;

import java.util.List;
import vn.loa.search.Facet;
import vn.loa.search.SearchResult;

/** What was found as the API answers it. */
public record SearchJson(
    List<HitJson> items,
    long total,
    int page,
    int size,
    List<Facet> facets,
    boolean relaxed,
    boolean fallback) {

  static SearchJson of(SearchResult result, String baseUrl) {
    var hits = result.hits();
    return new SearchJson(
        hits.items().stream().map(hit -> HitJson.of(hit, baseUrl)).toList(),
        hits.total(),
        hits.number(),
        hits.size(),
        result.facets(),
        result.relaxed(),
        result.fallback());
  }
}
