package vn.loa.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.loa.article.ArticleEvent;
import vn.loa.article.Live;
import vn.loa.article.PublicChange;
import vn.loa.shared.DomainEvent;

/** Puts published articles straight into the database, and tells what a publication tells. */
@ApplicationScoped
@Transactional
public class Pieces {
  @PersistenceContext EntityManager em;
  @Inject Event<PublicChange> changes;
  @Inject Event<DomainEvent> news;

  /** Publishes each "title|lead|body" that is not there yet; whether one was not. */
  public boolean publish(List<String> lines) {
    long before = count();
    for (int i = 0; i < lines.size(); i++) publish(lines.get(i), i);
    return count() > before;
  }

  public long publish(String title) {
    return publish(title + "|Sapo.|Thân bài.", 0);
  }

  private long count() {
    return ((Number) em.createNativeQuery("select count(*) from article").getSingleResult())
        .longValue();
  }

  private long publish(String line, int number) {
    var parts = line.split("\\|");
    var there =
        em.createNativeQuery("select article_id from revision where title = ?")
            .setParameter(1, parts[0])
            .getResultList();
    if (!there.isEmpty()) return ((Number) there.get(0)).longValue();
    var id = article(number);
    var revision = revision(id, content(parts, number));
    em.createNativeQuery(
            "update article set working_id = ?1, live_id = ?1, live = 'LIVE' where id = ?2")
        .setParameter(1, revision)
        .setParameter(2, id)
        .executeUpdate();
    tell(id, Live.LIVE);
    return id;
  }

  private long article(int number) {
    return id(
        em.createNativeQuery(
                """
                insert into article (version, agency, state, state_since, live, created_by,
                  written_by, changed_by, published_at, updated_at)
                values (1, 'TEST', 'PUBLISHED', now(), 'NONE', 1, 1, 1,
                  timestamptz '2024-01-01' + ? * interval '20 d', now())
                returning id""")
            .setParameter(1, number)
            .getSingleResult());
  }

  private long revision(long article, String content) {
    return id(
        em.createNativeQuery(
                """
                insert into revision (article_id, number, content, created_by, created_at)
                values (?, 1, ?::jsonb, 1, now()) returning id""")
            .setParameter(1, article)
            .setParameter(2, content)
            .getSingleResult());
  }

  private static String content(String[] parts, int number) {
    return Json.createObjectBuilder()
        .add("kind", number % 3 == 0 ? "FEATURE" : "NEWS")
        .add("title", parts[0])
        .add("lead", parts[1])
        .add("body", parts[2])
        .add("section", "tin-tuc")
        .add("programme", "")
        .add("author", "Kiểm thử")
        .build()
        .toString();
  }

  public void takeDown(long id) {
    em.createNativeQuery("update article set live = 'GONE' where id = ?")
        .setParameter(1, id)
        .executeUpdate();
    tell(id, Live.GONE);
  }

  private void tell(long id, Live live) {
    changes.fire(new PublicChange(id, Set.of()));
    news.fire(new ArticleEvent(id, "article.published", live, Map.of()));
  }

  private static long id(Object row) {
    return ((Number) row).longValue();
  }
}
