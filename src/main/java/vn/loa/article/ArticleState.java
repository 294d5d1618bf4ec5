package vn.loa.article;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
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

  /** Waiting for somebody who did not write it. */
  public static final Set<ArticleState> WAITING =
      Collections.unmodifiableSet(EnumSet.range(SUBMITTED, APPROVED));

  /** The Vietnamese words for it. */
  public String word() {
    return Words.of("article.state." + name());
  }

  /** The words for it in a text of so many steps: what was handed in may wait for approval. */
  public String word(int steps) {
    if (this != SUBMITTED) return word();
    return Words.of("article.state.SUBMITTED." + (steps == 1 ? "APPROVE" : "EDIT"));
  }

  public boolean isBeingWritten() {
    return this == DRAFT || this == RETURNED;
  }
}
