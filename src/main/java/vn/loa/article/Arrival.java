package vn.loa.article;

import java.time.Instant;
import java.util.Map;

/**
 * An imported piece with the numbers it has here; the names of its parts are those of {@link
 * Arrivals}. Public because JSON-B reads no other records.
 *
 * @param path its old address in its normal form; empty when readers need not be sent on
 * @param note what its history says of where it came from
 */
public record Arrival(
    long id,
    long revision,
    String agency,
    Content content,
    Instant publishedAt,
    Instant updatedAt,
    String origin,
    String path,
    String file,
    int item,
    String approver,
    String note) {

  ArticleEvent news() {
    var details = Map.of("note", note, "origin", origin);
    return new ArticleEvent(id, "article.import", Live.LIVE, details);
  }
}
