package vn.loa.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.loa.identity.Account;
import vn.loa.identity.CurrentAccount;
import vn.loa.identity.Duty;
import vn.loa.shared.NotFound;
import vn.loa.shared.Page;
import vn.loa.shared.Reason;

/** The assignments that whoever has signed in may see: her own, or those of her agency. */
@ApplicationScoped
@Transactional
public class Assignments {
  private static final String SCOPE = " (a.reporter_id = ?1 or ?2 = '*' or a.agency = ?2) ";

  private static final String ROWS =
      """
      select a.id, a.title, r.display_name, g.display_name, a.deadline, a.priority, a.state,
        a.state in ('GIVEN', 'ACCEPTED', 'WRITING') and a.deadline < ?4, a.article_id,
        count(*) over ()
      from assignment a join account r on r.id = a.reporter_id join account g on g.id = a.given_by
      where (cast(?3 as text[]) = '{}' or a.state = any (cast(?3 as text[]))) and
      """;

  private static final String AWAITED = "{GIVEN,ACCEPTED,WRITING}";
  private static final int MOST_SHOWN = 20;

  @PersistenceContext EntityManager em;
  @Inject CurrentAccount current;
  @Inject Clock clock;

  Assignment add(Assignment assignment) {
    em.persist(assignment);
    em.flush();
    return assignment;
  }

  /** The assignment, kept from others until the transaction ends. */
  Assignment locked(long id) {
    return seen(em.find(Assignment.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** The assignment, or {@link NotFound}. */
  public Assignment get(long id) {
    return seen(em.find(Assignment.class, id));
  }

  private Assignment seen(@org.jspecify.annotations.Nullable Assignment assignment) {
    if (assignment == null) throw new NotFound(Reason.of("assignment.not-found"));
    desk().mustSee(assignment);
    return assignment;
  }

  public boolean isLate(Assignment assignment) {
    return assignment.isLate(clock.instant());
  }

  /** The one that a piece is written on. */
  Optional<Assignment> of(long article) {
    return em.createQuery("select a from Assignment a where a.article = :article", Assignment.class)
        .setParameter("article", article)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** One page of them: what is over last, otherwise by deadline. */
  public Page<AssignmentSummary> find(AssignmentFilter filter, int number) {
    return page(filter, "{}", number, Page.SIZE);
  }

  /** What she herself still owes, the next deadline first. */
  public List<AssignmentSummary> owed() {
    return page(AssignmentFilter.MINE, AWAITED, 1, MOST_SHOWN).items();
  }

  @SuppressWarnings("unchecked")
  private Page<AssignmentSummary> page(
      AssignmentFilter filter, String states, int number, int size) {
    var order = " order by a.state in ('DONE', 'CANCELLED'), a.deadline, a.id";
    List<Object[]> rows =
        em.createNativeQuery(ROWS + SCOPE + "and " + filter.where() + order)
            .setParameter(1, current.get().id())
            .setParameter(2, desk().seen())
            .setParameter(3, states)
            .setParameter(4, Timestamp.from(clock.instant()))
            .setFirstResult(Page.offset(number, size))
            .setMaxResults(size)
            .getResultList();
    var total = rows.isEmpty() ? 0 : ((Number) rows.get(0)[9]).longValue();
    return new Page<>(rows.stream().map(Assignments::summary).toList(), total, number, size);
  }

  /** The titles of those among {@code ids} that she may see. */
  @SuppressWarnings("unchecked")
  public Map<Long, String> titles(Set<Long> ids) {
    var list = ids.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    List<Object[]> rows =
        em.createNativeQuery(
                "select a.id, a.title from assignment a where"
                    + SCOPE
                    + "and a.id = any (cast(?3 as bigint[]))")
            .setParameter(1, current.get().id())
            .setParameter(2, desk().seen())
            .setParameter(3, list)
            .getResultList();
    return rows.stream()
        .collect(Collectors.toMap(r -> ((Number) r[0]).longValue(), r -> (String) r[1]));
  }

  /** Whom she can ask: who writes for her agency. */
  public List<Account> reporters() {
    return em.createQuery(
            """
            select a from Account a join a.duties d join fetch a.agency
            where a.active = true and d = :duty and a.agency.code = :agency
            order by a.displayName""",
            Account.class)
        .setParameter("duty", Duty.REPORT)
        .setParameter("agency", current.get().agency())
        .getResultList();
  }

  AssignmentDesk desk() {
    return new AssignmentDesk(current.get());
  }

  private static AssignmentSummary summary(Object[] row) {
    return new AssignmentSummary(
        ((Number) row[0]).longValue(),
        (String) row[1],
        (String) row[2],
        (String) row[3],
        instant(row[4]),
        Priority.valueOf((String) row[5]),
        AssignmentState.valueOf((String) row[6]),
        (Boolean) row[7],
        row[8] == null ? null : ((Number) row[8]).longValue());
  }

  static Instant instant(Object column) {
    return column instanceof OffsetDateTime time
        ? time.toInstant()
        : ((Timestamp) column).toInstant();
  }
}
