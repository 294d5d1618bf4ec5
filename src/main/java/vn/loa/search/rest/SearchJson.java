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
    boolean fallback,
    boolean more,
    String shownFor,
    String meant,
    List<Promoted> promoted) {

  /** A piece that the newsroom puts first. */
  public record Promoted(long id, String url, String title) {}

  static SearchJson of(SearchResult result, String baseUrl) {
    var hits = result.hits();
    return new SearchJson(
        hits.items().stream().map(hit -> HitJson.of(hit, baseUrl)).toList(),
        hits.total(),
        hits.number(),
        hits.size(),
        result.facets(),
        result.relaxed(),
        result.fallback(),
        result.more(),
        result.shownFor(),
        result.meant(),
        result.promoted().stream()
            .map(card -> new Promoted(card.id(), baseUrl + card.path(), card.title()))
            .toList());
  }
}
