package vn.loa.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.loa.shared.NotFound;
import vn.loa.shared.Reason;

/** The articles. */
@ApplicationScoped
@Transactional
public class Articles {
  private static final int MOST_DUE = 50;

  @PersistenceContext EntityManager em;
  @Inject Clock clock;

  Article add(Article article) {
    em.persist(article);
    em.flush();
    return article;
  }

  Revision add(Revision revision) {
    em.persist(revision);
    em.flush();
    return revision;
  }

  public Optional<Article> find(long id) {
    return Optional.ofNullable(em.find(Article.class, id));
  }

  /** The article, or {@link NotFound}. */
  public Article get(long id) {
    return find(id).orElseThrow(Articles::none);
  }

  /** The article, kept from others until the transaction ends. */
  Article locked(long id) {
    var article = em.find(Article.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (article == null) throw none();
    return article;
  }

  int lastNumber(long article) {
    var number =
        em.createQuery("select max(r.number) from Revision r where r.article = :id", Integer.class)
            .setParameter("id", article)
            .getSingleResult();
    return number == null ? 0 : number;
  }

  /** One revision of an article, or {@link NotFound}. */
  public Revision revision(long article, int number) {
    return em.createQuery(
            "select r from Revision r where r.article = :id and r.number = :n", Revision.class)
        .setParameter("id", article)
        .setParameter("n", number)
        .getResultStream()
        .findFirst()
        .orElseThrow(Articles::none);
  }

  /** What is approved and whose time has come, what was not tried yet first. */
  @SuppressWarnings("unchecked")
  List<Long> due() {
    List<Number> ids =
        em.createNativeQuery(
                """
                select a.id from article a left join publication_retry r
                  on r.article_id = a.id and r.publish_at = a.publish_at
                where a.state = 'APPROVED' and a.publish_at <= ? and a.live in ('NONE', 'LIVE')
                  and (r.next_at is null or r.next_at <= now())
                order by r.next_at nulls first, a.publish_at""")
            .setParameter(1, Timestamp.from(clock.instant()))
            .setMaxResults(MOST_DUE)
            .getResultList();
    return ids.stream().map(Number::longValue).toList();
  }

  /**
   * Leaves what could not be published alone for a while, on every node, so that it does not take
   * the turn of others; another time that is set for it is kept.
   */
  void postpone(long id) {
    em.createNativeQuery(
            """
            insert into publication_retry (article_id, publish_at, next_at)
            select id, publish_at, now() + interval '30 seconds' from article
            where id = ? and publish_at is not null
            on conflict (article_id)
            do update set publish_at = excluded.publish_at, next_at = excluded.next_at""")
        .setParameter(1, id)
        .executeUpdate();
  }

  static NotFound none() {
    return new NotFound(Reason.of("article.not-found"));
  }
}
