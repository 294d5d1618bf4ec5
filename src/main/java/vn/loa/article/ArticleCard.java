package vn.loa.article;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A listed article as a list shows it. */
public record ArticleCard(
    long id,
    ArticleKind kind,
    String title,
    String lead,
    String section,
    String programme,
    List<String> areas,
    String agency,
    Live live,
    String author,
    @Nullable Cover cover,
    Instant publishedAt,
    Instant updatedAt) {

  /** Its address on the portal, from the root. */
  public String path() {
    return PublicArticle.path(id, title);
  }
}
