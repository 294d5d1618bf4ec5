package vn.loa.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.loa.article.NewsroomArticles;
import vn.loa.assignment.Assignments;
import vn.loa.identity.CurrentAccount;
import vn.loa.shared.Page;
import vn.loa.shared.Words;

/** The notices of whoever has signed in. */
@ApplicationScoped
@Transactional
public class Notices {
  private static final int ARTICLE = 2;
  private static final int ASSIGNMENT = 8;

  /** What was read longer ago is nobody's any more. */
  private static final Duration KEPT = Duration.ofDays(90);

  @PersistenceContext EntityManager em;
  @Inject CurrentAccount current;
  @Inject NewsroomArticles articles;
  @Inject Assignments assignments;

  /** How many she has not read. */
  public long unread() {
    return count("select count(*) from notice where account_id = ? and read_at is null");
  }

  /** One page of them, the latest first. */
  @SuppressWarnings("unchecked")
  public Page<Notice> mine(int number) {
    List<Object[]> rows =
        em.createNativeQuery(
                """
                select id, kind, coalesce(article_id, 0), coalesce(comment_id, 0), actor_name, note,
                  at, read_at, coalesce(assignment_id, 0)
                from notice where account_id = ? order by id desc""")
            .setParameter(1, current.get().id())
            .setFirstResult(Page.offset(number, Page.SIZE))
            .setMaxResults(Page.SIZE)
            .getResultList();
    var ofPieces = articles.titles(numbers(rows, ARTICLE));
    var ofAssignments = assignments.titles(numbers(rows, ASSIGNMENT));
    var total = count("select count(*) from notice where account_id = ?");
    var items = rows.stream().map(row -> notice(row, ofPieces, ofAssignments)).toList();
    return new Page<>(items, total, number, Page.SIZE);
  }

  private static Set<Long> numbers(List<Object[]> rows, int column) {
    return rows.stream().map(row -> number(row[column])).collect(Collectors.toSet());
  }

  private static Notice notice(
      Object[] row, Map<Long, String> ofPieces, Map<Long, String> ofAssignments) {
    var isOfPiece = number(row[ARTICLE]) != 0;
    var subject = number(row[isOfPiece ? ARTICLE : ASSIGNMENT]);
    var title = (isOfPiece ? ofPieces : ofAssignments).get(subject);
    return notice(row, subject, title);
  }

  private static Notice notice(Object[] row, long subject, @Nullable String title) {
    var kind = NoticeKind.valueOf((String) row[1]);
    return new Notice(
        number(row[0]),
        kind,
        title == null ? Words.of("notice.hidden") : kind.words((String) row[4]),
        title == null ? "" : title.isBlank() ? Words.of("desk.untitled") : title,
        title == null ? "" : (String) row[5],
        title == null ? "" : kind.path(subject, number(row[3])),
        instant(row[6]),
        row[7] == null);
  }

  /** Notes that she has read one; of another's notice, nothing. */
  public void read(long id) {
    em.createNativeQuery(
            """
            update notice set read_at = ? where account_id = ? and read_at is null and id = ?""")
        .setParameter(1, Timestamp.from(Instant.now()))
        .setParameter(2, current.get().id())
        .setParameter(3, id)
        .executeUpdate();
  }

  public void readAll() {
    em.createNativeQuery("update notice set read_at = ? where account_id = ? and read_at is null")
        .setParameter(1, Timestamp.from(Instant.now()))
        .setParameter(2, current.get().id())
        .executeUpdate();
  }

  /** Forgets what was read long ago, of everybody; what is unread stays. */
  int forgetRead() {
    return em.createNativeQuery("delete from notice where read_at < ?")
        .setParameter(1, Timestamp.from(Instant.now().minus(KEPT)))
        .executeUpdate();
  }

  private long count(String sql) {
    return number(em.createNativeQuery(sql).setParameter(1, current.get().id()).getSingleResult());
  }

  private static long number(@Nullable Object column) {
    return column == null ? 0 : ((Number) column).longValue();
  }

  private static Instant instant(Object column) {
    return column instanceof OffsetDateTime time
        ? time.toInstant()
        : ((Timestamp) column).toInstant();
  }
}
