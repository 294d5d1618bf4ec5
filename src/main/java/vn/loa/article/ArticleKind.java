package vn.loa.article;

import vn.loa.shared.Words;

/** What sort of piece an article is; plans count kinds apart. */
public enum ArticleKind {
  /** A short news item (tin). */
  NEWS,
  /** A longer article (bài). */
  FEATURE,
  /** An agency's notice (thông báo). */
  NOTICE;

  /** The Vietnamese word for it. */
  public String word() {
    return Words.of("article.kind." + name());
  }
}
