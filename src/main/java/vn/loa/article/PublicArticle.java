package vn.loa.article;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.shared.Slug;

/**
 * An article as the public sees it: the live revision, and what became of it.
 *
 * @param live never {@link Live#NONE}
 * @param corrections what readers were told was corrected, oldest first
 * @param takedownReason empty while it is live
 * @param replacementId the article that stands for it; only when REPLACED
 * @param replacement address of the article that stands for it; only when REPLACED
 * @param sample whether it is of the sample set
 */
public record PublicArticle(
    long id,
    Live live,
    int revision,
    String agency,
    Content content,
    Instant publishedAt,
    Instant updatedAt,
    List<HistoryEntry> corrections,
    String takedownReason,
    @Nullable Long replacementId,
    @Nullable String replacement,
    boolean sample) {

  /** Its address on the portal, from the root. */
  public String path() {
    return path(id, content.title());
  }

  /** The same of any; what is gone has an address without its title, which answers what it is. */
  static String path(long id, @Nullable String title) {
    return title == null ? "/bai/" + id : "/bai/" + Slug.of(title) + "-" + id;
  }
}
