package vn.loa.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.loa.identity.Account;
import vn.loa.settings.Holidays;
import vn.loa.shared.Vietnam;
import vn.loa.shared.Words;

/** What editors do: give a topic, ask for something else, give it to another, cancel. */
@ApplicationScoped
@Transactional
public class Assigning {
  private static final int DAYS = 3;
  private static final LocalTime END_OF_WORK = LocalTime.of(17, 0);

  @Inject Assignments assignments;
  @Inject AssignmentMoves moves;
  @Inject OrderRules rules;
  @Inject Clock clock;
  @Inject Holidays holidays;

  /** Whether the signed-in account gives topics. */
  public boolean mayGive() {
    return assignments.desk().mayGive();
  }

  /** Whether she may change and cancel this one. */
  public boolean mayChange(Assignment assignment) {
    return assignments.desk().isEditorOf(assignment);
  }

  /** Until when one mostly asks: the end of work on the third working day. */
  public LocalDateTime usualDeadline() {
    return holidays.workingDays().after(LocalDate.now(clock), DAYS).atTime(END_OF_WORK);
  }

  /** Gives a topic and returns the id of the assignment. */
  public long give(Order order) {
    var editor = assignments.desk().giving();
    var reporter = rules.check(order, editor, null);
    var assignment = new Assignment(editor.agency(), editor.id(), reporter.id(), clock.instant());
    ask(assignment, order);
    assignments.add(assignment);
    moves.done(assignment, AssignmentVerb.GIVE, reporter.displayName(), Set.of(reporter.id()));
    return assignment.id();
  }

  /** Asks for something else, or somebody else; what nobody would notice is not noted. */
  public void change(long id, Order order) {
    var desk = assignments.desk();
    var assignment = assignments.locked(id);
    desk.mustBeEditorOf(assignment);
    AssignmentVerb.CHANGE.mustBePossibleIn(assignment.state());
    var reporter = rules.check(order, desk.actor(), assignment.deadline());
    var changes = changes(assignment, order);
    ask(assignment, order);
    if (isAskedAnew(assignment, reporter)) reassign(assignment, reporter);
    else if (!changes.isEmpty())
      moves.done(assignment, AssignmentVerb.CHANGE, changes, Set.of(reporter.id()));
  }

  /** A declined one that is saved is asked for again, be it of the same reporter. */
  private static boolean isAskedAnew(Assignment assignment, Account reporter) {
    return assignment.reporter() != reporter.id() || assignment.state() == AssignmentState.DECLINED;
  }

  private void reassign(Assignment assignment, Account reporter) {
    assignment.reassign(reporter.id(), clock.instant());
    moves.done(assignment, AssignmentVerb.REASSIGN, reporter.displayName(), Set.of(reporter.id()));
  }

  /** Takes it back, with the reason that the reporter reads; a piece that was begun stays. */
  public void cancel(long id, String reason) {
    var assignment = assignments.locked(id);
    assignments.desk().mustBeEditorOf(assignment);
    var why = OrderRules.reason(reason);
    assignment.cancel(why, clock.instant());
    moves.done(assignment, AssignmentVerb.CANCEL, why, Set.of(assignment.reporter()));
  }

  private static void ask(Assignment assignment, Order order) {
    assignment.ask(
        order.topic(),
        Objects.requireNonNull(order.deadline()),
        Objects.requireNonNullElse(order.priority(), Priority.NORMAL));
  }

  private static String changes(Assignment before, Order after) {
    var changes = new ArrayList<String>();
    var deadline = Objects.requireNonNull(after.deadline());
    if (!before.deadline().equals(deadline))
      changes.add(Words.of("assignment.change.deadline", Vietnam.dateTime(deadline)));
    var priority = Objects.requireNonNullElse(after.priority(), Priority.NORMAL);
    if (before.priority() != priority)
      changes.add(Words.of("assignment.change.priority", priority.word()));
    if (!before.topic().equals(after.topic())) changes.addAll(topic(before.topic(), after.topic()));
    return String.join(" ", changes);
  }

  private static List<String> topic(Topic before, Topic after) {
    return before.title().equals(after.title())
        ? List.of(Words.of("assignment.change.topic"))
        : List.of(Words.of("assignment.change.title", after.title()));
  }
}
