package vn.loa.article;

import java.time.Instant;

/**
 * One thing that somebody did to an article.
 *
 * @param verb a {@link Verb} or another stable code such as CREATE, PLAN
 * @param shownToPublic whether the note is a correction's or withdrawal's that readers see
 */
public record HistoryEntry(
    Instant at,
    String accountName,
    String verb,
    ArticleState state,
    Live live,
    int revision,
    String note,
    boolean shownToPublic) {
  /** Somebody put another file in the place of a picture that it shows. */
  public static final String REPLACE_PICTURE = "REPLACE_PICTURE";

  /** Another system had published it, and it was brought from there. */
  public static final String IMPORT = "IMPORT";

  /** The Vietnamese word for what was done. */
  public String word() {
    return vn.loa.shared.Words.of("article.verb." + verb);
  }
}
