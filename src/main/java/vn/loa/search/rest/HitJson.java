package vn.loa.search.rest;

import java.time.Instant;
import java.util.List;
import vn.loa.search.Hit;

/** A found piece as the API answers it. */
public record HitJson(
    long id,
    String url,
    String kind,
    String title,
    String lead,
    String titleHtml,
    String snippetHtml,
    String section,
    String programme,
    List<String> areas,
    String agency,
    Instant publishedAt,
    Instant updatedAt) {

  static HitJson of(Hit hit, String baseUrl) {
    var card = hit.card();
    return new HitJson(
        card.id(),
        baseUrl + card.path(),
        card.kind().name(),
        card.title(),
        card.lead(),
        hit.titleHtml(),
        hit.snippetHtml(),
        card.section(),
        card.programme(),
        card.areas(),
        card.agency(),
        card.publishedAt(),
        card.updatedAt());
  }
}
