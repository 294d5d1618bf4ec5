package vn.loa.search;

import java.time.Instant;
import java.util.List;

/**
 * What of one listed article can be searched.
 *
 * @param body plain text
 * @param facets such as {@code kind:NEWS}; of programmes and areas all that they lie in as well
 */
record SearchText(
    long id,
    int revision,
    String title,
    String lead,
    String body,
    List<String> facets,
    Instant publishedAt) {
  /** To be raised when the index must be written anew. */
  private static final int FORMAT = 2;

  String whole() {
    return title + " | " + lead + " | " + body;
  }

  String stamp() {
    return stamp(revision);
  }

  /** What the index keeps to tell whether it holds the present text. */
  static String stamp(int revision) {
    return FORMAT + "." + revision;
  }
}
