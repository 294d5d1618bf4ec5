package vn.loa.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import vn.loa.article.Writing;

/** What the reporter does: say yes or no, and begin the piece. */
@ApplicationScoped
@Transactional
public class Reporting {
  @Inject Assignments assignments;
  @Inject AssignmentMoves moves;
  @Inject Writing writing;
  @Inject Clock clock;

  /** Whether it is the signed-in account that was asked. */
  public boolean isMine(Assignment assignment) {
    return assignments.desk().isReporterOf(assignment);
  }

  public void accept(long id) {
    var assignment = mine(id);
    assignment.accept(clock.instant());
    moves.done(assignment, AssignmentVerb.ACCEPT, "", Set.of());
  }

  /** Says no, or gives it back, with the reason that whoever gave it reads. */
  public void decline(long id, String reason) {
    var assignment = mine(id);
    AssignmentVerb.DECLINE.mustBePossibleIn(assignment.state());
    var why = OrderRules.reason(reason);
    assignment.decline(why, clock.instant());
    moves.done(assignment, AssignmentVerb.DECLINE, why, Set.of(assignment.givenBy()));
  }

  /** Begins the piece, with what the order says filled in, and returns its id. */
  public long start(long id) {
    var assignment = mine(id);
    AssignmentVerb.START.mustBePossibleIn(assignment.state());
    var author = assignments.desk().actor().displayName();
    var article = writing.create(assignment.topic().draft(author));
    assignment.start(article, clock.instant());
    moves.done(assignment, AssignmentVerb.START, "", Set.of());
    return article;
  }

  private Assignment mine(long id) {
    var assignment = assignments.locked(id);
    assignments.desk().mustBeReporterOf(assignment);
    return assignment;
  }
}
