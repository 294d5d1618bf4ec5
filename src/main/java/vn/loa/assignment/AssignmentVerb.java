package vn.loa.assignment;

import static vn.loa.assignment.AssignmentState.ACCEPTED;
import static vn.loa.assignment.AssignmentState.DECLINED;
import static vn.loa.assignment.AssignmentState.GIVEN;
import static vn.loa.assignment.AssignmentState.SUBMITTED;
import static vn.loa.assignment.AssignmentState.WRITING;

import java.util.EnumSet;
import java.util.Set;
import vn.loa.shared.Reason;
import vn.loa.shared.RuleBroken;
import vn.loa.shared.Words;

/** What may be done to an assignment, and in which states. */
public enum AssignmentVerb {
  GIVE(EnumSet.noneOf(AssignmentState.class)),
  ACCEPT(EnumSet.of(GIVEN)),
  DECLINE(EnumSet.of(GIVEN, ACCEPTED)),
  /** Begins the piece. */
  START(EnumSet.of(GIVEN, ACCEPTED)),
  /** Says something else than before: the topic, the deadline, the priority. */
  CHANGE(EnumSet.of(GIVEN, ACCEPTED, WRITING, DECLINED)),
  /** Gives it to somebody, the same or another, anew. */
  REASSIGN(EnumSet.of(GIVEN, ACCEPTED, DECLINED)),
  CANCEL(EnumSet.of(GIVEN, ACCEPTED, WRITING, SUBMITTED, DECLINED)),
  /** The piece was moved. */
  FOLLOW(EnumSet.of(WRITING, SUBMITTED));

  private final Set<AssignmentState> from;

  AssignmentVerb(Set<AssignmentState> from) {
    this.from = from;
  }

  public boolean isPossibleIn(AssignmentState state) {
    return from.contains(state);
  }

  void mustBePossibleIn(AssignmentState state) {
    if (!isPossibleIn(state))
      throw new RuleBroken(Reason.of("assignment.refused.state", word(), state.word()));
  }

  /** The Vietnamese word for it. */
  public String word() {
    return Words.of("assignment.verb." + name());
  }
}
