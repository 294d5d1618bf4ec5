package vn.loa.article;

import java.time.Instant;

/** Where a listed article stands, and since when it is as it is. */
public record ListedAddress(long id, String title, Instant updatedAt) {
  /** Its address on the portal. */
  public String path() {
    return PublicArticle.path(id, title);
  }
}
