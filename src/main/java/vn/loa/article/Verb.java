package vn.loa.article;

import static vn.loa.article.ArticleState.APPRAISED;
import static vn.loa.article.ArticleState.APPROVED;
import static vn.loa.article.ArticleState.DRAFT;
import static vn.loa.article.ArticleState.EDITED;
import static vn.loa.article.ArticleState.PUBLISHED;
import static vn.loa.article.ArticleState.RETURNED;
import static vn.loa.article.ArticleState.SUBMITTED;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.IntFunction;
import vn.loa.identity.Duty;
import vn.loa.shared.Words;

/**
 * The workflow of an article: from which states each verb goes, and by which duty (design section
 * 5).
 *
 * <p>The steps that section and programme ask for say which states a piece passes through: 1
 * (approve), 2 (edit, approve), 3 (edit, appraise, approve).
 */
public enum Verb {
  /** Changes the text, at every step before approval. */
  SAVE(
      from(DRAFT, RETURNED, SUBMITTED, EDITED, APPRAISED),
      (state, steps) -> state.isBeingWritten() ? Set.of(Duty.REPORT) : Set.of(Duty.EDIT)),
  SUBMIT(from(DRAFT, RETURNED), by(Duty.REPORT)),
  RECALL(from(SUBMITTED), by(Duty.REPORT)),
  /** Passes an edited text on. */
  EDIT(steps -> steps >= 2 ? EnumSet.of(SUBMITTED) : none(), by(Duty.EDIT)),
  APPRAISE(steps -> steps >= 3 ? EnumSet.of(EDITED) : none(), by(Duty.APPRAISE)),
  APPROVE(steps -> EnumSet.of(waitingForApproval(steps)), by(Duty.APPROVE)),
  RETURN(from(SUBMITTED, EDITED, APPRAISED, APPROVED), Verb::ofThatStepOrAbove),
  PUBLISH(from(APPROVED), by(Duty.PUBLISH)),
  SCHEDULE(from(APPROVED), by(Duty.PUBLISH)),
  /** Begins a new working text while the live one stays. */
  REVISE(from(PUBLISHED), by(Duty.REPORT, Duty.EDIT)),
  EMERGENCY(from(DRAFT, RETURNED, SUBMITTED, EDITED, APPRAISED, APPROVED), by(Duty.EMERGENCY)),
  /** A second person stands for what was published in an emergency. */
  CONFIRM(from(ArticleState.values()), by(Duty.APPROVE)),
  WITHDRAW(from(ArticleState.values()), by(Duty.PUBLISH)),
  RESTORE(from(ArticleState.values()), by(Duty.PUBLISH));

  /** Any one of the duties is enough. */
  private interface Duties {
    Set<Duty> in(ArticleState state, int steps);
  }

  private final IntFunction<Set<ArticleState>> from;
  private final Duties duties;

  Verb(IntFunction<Set<ArticleState>> from, Duties duties) {
    this.from = from;
    this.duties = duties;
  }

  /** The states of the working text in which this can be done. */
  Set<ArticleState> from(int steps) {
    return from.apply(steps);
  }

  /** The duties of which any one is enough to do this to a text in {@code state}. */
  Set<Duty> duties(ArticleState state, int steps) {
    return duties.in(state, steps);
  }

  /** The Vietnamese word for it. */
  public String word() {
    return Words.of("article.verb." + name());
  }

  static ArticleState waitingForApproval(int steps) {
    return steps == 1 ? SUBMITTED : steps == 2 ? EDITED : APPRAISED;
  }

  private static Set<Duty> ofThatStepOrAbove(ArticleState state, int steps) {
    var duties = EnumSet.of(Duty.APPROVE);
    if (steps >= 2 && state == SUBMITTED) duties.add(Duty.EDIT);
    if (steps >= 3 && (state == SUBMITTED || state == EDITED)) duties.add(Duty.APPRAISE);
    return duties;
  }

  private static IntFunction<Set<ArticleState>> from(ArticleState... states) {
    return steps -> Set.of(states);
  }

  private static Set<ArticleState> none() {
    return EnumSet.noneOf(ArticleState.class);
  }

  private static Duties by(Duty... any) {
    return (state, steps) -> Set.of(any);
  }
}
