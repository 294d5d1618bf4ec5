package vn.loa.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.loa.identity.Actor;
import vn.loa.identity.CurrentAccount;
import vn.loa.shared.DomainEvent;

/** What was done with assignments: written down and told in the transaction that did it. */
@ApplicationScoped
@Transactional
public class AssignmentMoves {
  /** Their note is a name, which is no news. */
  private static final Set<AssignmentVerb> NAME_SOMEBODY =
      EnumSet.of(AssignmentVerb.GIVE, AssignmentVerb.REASSIGN);

  @PersistenceContext EntityManager em;
  @Inject Assignments assignments;
  @Inject CurrentAccount current;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /** Notes {@code verb} and tells those concerned. */
  void done(Assignment assignment, AssignmentVerb verb, String note, Set<Long> concerned) {
    em.flush();
    em.createNativeQuery(
            """
            insert into assignment_history (assignment_id, at, account_name, verb, state, note)
            values (?, ?, ?, ?, ?, ?)""")
        .setParameter(1, assignment.id())
        .setParameter(2, Timestamp.from(clock.instant()))
        .setParameter(3, current.find().map(Actor::displayName).orElse(""))
        .setParameter(4, verb.name())
        .setParameter(5, assignment.state().name())
        .setParameter(6, note)
        .executeUpdate();
    var told = NAME_SOMEBODY.contains(verb) ? "" : note;
    tell(assignment, verb.name().toLowerCase(Locale.ROOT), told, concerned);
  }

  void tell(Assignment assignment, String what, String note, Set<Long> concerned) {
    events.fire(new AssignmentEvent(assignment.id(), what, note, concerned));
  }

  /** Everything that was done with it, oldest first. */
  @SuppressWarnings("unchecked")
  public List<AssignmentEntry> of(long id) {
    List<Object[]> rows =
        em.createNativeQuery(
                """
                select at, account_name, verb, state, note from assignment_history
                where assignment_id = ? order by id""")
            .setParameter(1, assignments.get(id).id())
            .getResultList();
    return rows.stream().map(AssignmentMoves::entry).toList();
  }

  private static AssignmentEntry entry(Object[] row) {
    return new AssignmentEntry(
        Assignments.instant(row[0]),
        (String) row[1],
        AssignmentVerb.valueOf((String) row[2]),
        AssignmentState.valueOf((String) row[3]),
        (String) row[4]);
  }
}
