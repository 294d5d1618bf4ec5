package vn.loa.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.loa.identity.Actor;
import vn.loa.shared.Reason;

/** Who holds which text, by the machine's time. */
@ApplicationScoped
@Transactional
class Holds {
  @PersistenceContext EntityManager em;

  /** The hold on an article, unless it was left idle. */
  @SuppressWarnings("unchecked")
  Optional<Hold> find(long article) {
    List<Object[]> rows =
        em.createNativeQuery(
                """
                select account_id, username, account_name, since, active_at
                from article_hold where article_id = ?""")
            .setParameter(1, article)
            .getResultList();
    var now = Instant.now();
    return rows.stream().findFirst().map(r -> hold(article, r)).filter(h -> !h.isIdle(now));
  }

  private static Hold hold(long article, Object[] row) {
    return new Hold(
        article,
        Rows.number(row[0]),
        (String) row[1],
        (String) row[2],
        Rows.instant(row[3]),
        Rows.instant(row[4]));
  }

  /** Why the text is not the actor's to change; empty when nobody else holds it. */
  List<Reason> refusals(Article article, Actor actor) {
    return find(article.id()).filter(hold -> !hold.isOf(actor)).stream()
        .map(hold -> Reason.of("together.held", hold.name()))
        .toList();
  }

  void put(Hold hold) {
    em.createNativeQuery(
            """
            insert into article_hold
              (article_id, account_id, username, account_name, since, active_at)
            values (?, ?, ?, ?, ?, ?)
            on conflict (article_id) do update
            set account_id = excluded.account_id, username = excluded.username,
              account_name = excluded.account_name, since = excluded.since,
              active_at = excluded.active_at""")
        .setParameter(1, hold.article())
        .setParameter(2, hold.account())
        .setParameter(3, hold.username())
        .setParameter(4, hold.name())
        .setParameter(5, Timestamp.from(hold.since()))
        .setParameter(6, Timestamp.from(hold.activeAt()))
        .executeUpdate();
  }

  /** Notes that the holder still writes. */
  void touch(long article, Actor actor) {
    em.createNativeQuery(
            "update article_hold set active_at = ? where article_id = ? and account_id = ?")
        .setParameter(1, Timestamp.from(Instant.now()))
        .setParameter(2, article)
        .setParameter(3, actor.id())
        .executeUpdate();
  }

  void drop(long article, long account) {
    em.createNativeQuery("delete from article_hold where article_id = ? and account_id = ?")
        .setParameter(1, article)
        .setParameter(2, account)
        .executeUpdate();
  }
}
