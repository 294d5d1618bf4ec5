package vn.loa.assignment;

import vn.loa.article.Article;
import vn.loa.article.Live;
import vn.loa.shared.Words;

/** How far an assignment has come; being late is calculated, not a state. */
public enum AssignmentState {
  GIVEN,
  ACCEPTED,
  /** A piece is linked and being written. */
  WRITING,
  /** The piece goes through the newsroom's steps. */
  SUBMITTED,
  /** The piece was published. */
  DONE,
  /** The reporter said no, with a reason: it waits for whoever gave it. */
  DECLINED,
  CANCELLED;

  /** What the moves of its piece have made of an assignment. */
  static AssignmentState following(Article article) {
    if (article.live() != Live.NONE) return DONE;
    return article.state().isBeingWritten() ? WRITING : SUBMITTED;
  }

  /** The Vietnamese words for it. */
  public String word() {
    return Words.of("assignment.state." + name());
  }

  /** Whether the reporter still owes something. */
  public boolean isAwaited() {
    return this == GIVEN || this == ACCEPTED || this == WRITING;
  }

  public boolean isOver() {
    return this == DONE || this == CANCELLED;
  }
}
