package vn.loa.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.loa.settings.Holidays;
import vn.loa.shared.Vietnam;
import vn.loa.shared.Words;

/** Finds what is due by the end of the next working day, and tells its reporter once. */
@ApplicationScoped
@Transactional
public class Reminding {
  private static final int AT_ONCE = 200;

  @PersistenceContext EntityManager em;
  @Inject AssignmentMoves moves;
  @Inject Clock clock;
  @Inject Holidays holidays;

  /** Reminds of what no node has reminded of: each row is claimed by one. */
  @SuppressWarnings("unchecked")
  public void round() {
    var now = clock.instant();
    var next = holidays.workingDays().after(LocalDate.now(clock), 1);
    var end = next.plusDays(1).atStartOfDay(Vietnam.ZONE);
    List<Assignment> due =
        em.createNativeQuery(
                """
                select * from assignment
                where state in ('GIVEN', 'ACCEPTED', 'WRITING') and reminded_at is null
                  and deadline > ?1 and deadline < ?2
                order by deadline for update skip locked""",
                Assignment.class)
            .setParameter(1, Timestamp.from(now))
            .setParameter(2, Timestamp.from(end.toInstant()))
            .setMaxResults(AT_ONCE)
            .getResultList();
    for (var each : due) {
      each.reminded(now);
      var note = Words.of("assignment.due", Vietnam.dateTime(each.deadline()));
      moves.tell(each, "due", note, Set.of(each.reporter()));
    }
  }
}
