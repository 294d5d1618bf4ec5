package vn.loa.article.together;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import vn.loa.article.Desk;
import vn.loa.identity.CurrentAccount;

/**
 * Who has a piece open now, by the machine's time. It is colleagues, not watching: a row lives as
 * long as somebody's page says that it is open, and nothing is kept of it.
 */
@ApplicationScoped
@Transactional
public class Presences {
  /** A colleague, and the field that she is writing; none while she reads. */
  public record Colleague(String name, String field) {}

  static final Duration LIFE = Duration.ofSeconds(30);

  private static final Set<String> FIELDS = Set.of("title", "lead", "body");

  @PersistenceContext EntityManager em;
  @Inject CurrentAccount current;
  @Inject Desk desk;

  /** Says that the signed-in account has it open, and answers who else has. */
  public List<Colleague> here(long article, String field) {
    var actor = current.get();
    var id = desk.get(article).id();
    var now = Instant.now();
    sweep(now);
    em.createNativeQuery(
            """
            insert into article_presence (article_id, account_id, account_name, field, seen_at)
            values (?, ?, ?, ?, ?)
            on conflict (article_id, account_id) do update
            set field = excluded.field, seen_at = excluded.seen_at""")
        .setParameter(1, id)
        .setParameter(2, actor.id())
        .setParameter(3, actor.displayName())
        .setParameter(4, FIELDS.contains(field) ? field : "")
        .setParameter(5, Timestamp.from(now))
        .executeUpdate();
    return others(id, actor.id());
  }

  /** Says that the signed-in account has closed it. */
  public void gone(long article) {
    em.createNativeQuery("delete from article_presence where article_id = ? and account_id = ?")
        .setParameter(1, article)
        .setParameter(2, current.get().id())
        .executeUpdate();
  }

  /** Rows that another node is sweeping are left to it. */
  private void sweep(Instant now) {
    em.createNativeQuery(
            """
            delete from article_presence where (article_id, account_id) in
              (select article_id, account_id from article_presence where seen_at < ?
               for update skip locked)""")
        .setParameter(1, Timestamp.from(now.minus(LIFE)))
        .executeUpdate();
  }

  @SuppressWarnings("unchecked")
  private List<Colleague> others(long article, long account) {
    List<Object[]> rows =
        em.createNativeQuery(
                """
                select account_name, field from article_presence
                where article_id = ? and account_id <> ? order by account_name""")
            .setParameter(1, article)
            .setParameter(2, account)
            .getResultList();
    return rows.stream().map(r -> new Colleague((String) r[0], (String) r[1])).toList();
  }
}
