package vn.loa.article;

import vn.loa.shared.Words;

/** What the working text of an article waits for (design section 5). */
public enum ArticleState {
  /** Being written. */
  DRAFT,
  /** Sent back with a reason, being mended. */
  RETURNED,
  /** Handed in. */
  SUBMITTED,
  /** Edited and passed on. */
  EDITED,
  /** Its content was appraised. */
  APPRAISED,
  /** May be published, now or at a set time. */
  APPROVED,
  /** What is worked on is what was published last. */
  PUBLISHED;

  /** The Vietnamese words for it. */
  public String word() {
    return Words.of("article.state." + name());
  }

  public boolean isBeingWritten() {
    return this == DRAFT || this == RETURNED;
  }
}
