package vn.loa.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import vn.loa.identity.Actor;

/** What was done to articles, by whom and when. */
@ApplicationScoped
public class History {
  @PersistenceContext EntityManager em;

  void add(Article article, Actor actor, String verb, String note, boolean shown, Instant at) {
    em.flush();
    em.createNativeQuery(
            """
            insert into article_history
              (article_id, at, account_id, account_name, verb, state, live, revision, note, public)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .setParameter(1, article.id())
        .setParameter(2, Timestamp.from(at))
        .setParameter(3, actor.id())
        .setParameter(4, actor.displayName())
        .setParameter(5, verb)
        .setParameter(6, article.state().name())
        .setParameter(7, article.live().name())
        .setParameter(8, article.working().number())
        .setParameter(9, note)
        .setParameter(10, shown)
        .executeUpdate();
  }

  /** Everything, oldest first. */
  public List<HistoryEntry> of(long article) {
    return entries("article_id = ?", article);
  }

  /** Everything with who did it, oldest first. */
  @SuppressWarnings("unchecked")
  List<Deed> deedsOf(long article) {
    List<Object[]> rows =
        em.createNativeQuery(
                """
                select h.at, h.account_name, h.verb, h.state, h.live, h.revision, h.note, h.public,
                  coalesce(c.username, ''), coalesce(g.name, '')
                from article_history h left join account c on c.id = h.account_id
                left join agency g on g.code = c.agency
                where h.article_id = ? order by h.id""")
            .setParameter(1, article)
            .getResultList();
    return rows.stream()
        .map(row -> new Deed(entry(row), (String) row[8], (String) row[9]))
        .toList();
  }

  /** The notes that readers see: corrections, oldest first. */
  public List<HistoryEntry> shownOf(long article) {
    return entries("public and article_id = ?", article);
  }

  @SuppressWarnings("unchecked")
  private List<HistoryEntry> entries(String where, long article) {
    List<Object[]> rows =
        em.createNativeQuery(
                """
                select at, account_name, verb, state, live, revision, note, public
                from article_history where %s order by id"""
                    .formatted(where))
            .setParameter(1, article)
            .getResultList();
    return rows.stream().map(History::entry).toList();
  }

  private static HistoryEntry entry(Object[] row) {
    return new HistoryEntry(
        Rows.instant(row[0]),
        (String) row[1],
        (String) row[2],
        ArticleState.valueOf((String) row[3]),
        Live.valueOf((String) row[4]),
        ((Number) row[5]).intValue(),
        (String) row[6],
        (Boolean) row[7]);
  }
}
