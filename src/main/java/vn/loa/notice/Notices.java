package vn.loa.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.loa.article.NewsroomArticles;
import vn.loa.identity.CurrentAccount;
import vn.loa.shared.Page;
import vn.loa.shared.Words;

/** The notices of whoever has signed in. */
@ApplicationScoped
@Transactional
public class Notices {
  @PersistenceContext EntityManager em;
  @Inject CurrentAccount current;
  @Inject NewsroomArticles articles;

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
                select id, kind, article_id, coalesce(comment_id, 0), actor_name, note, at, read_at
                from notice where account_id = ? order by id desc""")
            .setParameter(1, current.get().id())
            .setFirstResult(Page.offset(number, Page.SIZE))
            .setMaxResults(Page.SIZE)
            .getResultList();
    var titles = articles.titles(rows.stream().map(r -> number(r[2])).collect(Collectors.toSet()));
    var total = count("select count(*) from notice where account_id = ?");
    return new Page<>(rows.stream().map(r -> notice(r, titles)).toList(), total, number, Page.SIZE);
  }

  private static Notice notice(Object[] row, Map<Long, String> titles) {
    var kind = NoticeKind.valueOf((String) row[1]);
    var article = number(row[2]);
    var title = titles.get(article);
    return new Notice(
        number(row[0]),
        kind,
        title == null ? Words.of("notice.hidden") : kind.words((String) row[4]),
        title == null ? "" : title.isBlank() ? Words.of("desk.untitled") : title,
        title == null ? "" : (String) row[5],
        title == null ? "" : kind.path(article, number(row[3])),
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
