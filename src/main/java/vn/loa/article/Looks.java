package vn.loa.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.loa.identity.CurrentAccount;

/** Which revisions of an article somebody looked at, and when. */
@ApplicationScoped
class Looks {
  /** A look at one revision. */
  record Look(int revision, Instant at) {}

  @PersistenceContext EntityManager em;
  @Inject CurrentAccount current;
  @Inject Clock clock;

  /** The last look that the signed-in account had at an earlier revision than {@code revision}. */
  @SuppressWarnings("unchecked")
  Optional<Look> before(long article, int revision) {
    List<Object[]> rows =
        em.createNativeQuery(
                """
                select revision, at from article_look
                where article_id = ? and account_id = ? and revision < ?
                order by revision desc""")
            .setParameter(1, article)
            .setParameter(2, current.get().id())
            .setParameter(3, revision)
            .setMaxResults(1)
            .getResultList();
    return rows.stream().findFirst().map(r -> new Look((Integer) r[0], Rows.instant(r[1])));
  }

  /** Notes that the signed-in account looks at {@code revision} now. */
  void add(long article, int revision) {
    em.createNativeQuery(
            """
            insert into article_look (article_id, account_id, revision, at) values (?, ?, ?, ?)
            on conflict (article_id, account_id, revision) do update set at = excluded.at""")
        .setParameter(1, article)
        .setParameter(2, current.get().id())
        .setParameter(3, revision)
        .setParameter(4, Timestamp.from(clock.instant()))
        .executeUpdate();
  }
}
