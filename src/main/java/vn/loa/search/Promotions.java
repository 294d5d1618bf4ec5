package vn.loa.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loa.article.ArticleCard;
import vn.loa.article.PublicArticles;
import vn.loa.identity.CurrentAccount;
import vn.loa.shared.DomainEvent;
import vn.loa.shared.InvalidInput;
import vn.loa.shared.NotFound;
import vn.loa.shared.Reason;
import vn.loa.shared.Subject;
import vn.loa.shared.Text;

/** The pieces that the newsroom puts first for a question, until a day. */
@ApplicationScoped
@Transactional
public class Promotions {
  @PersistenceContext EntityManager em;
  @Inject PublicArticles articles;
  @Inject CurrentAccount current;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /** What stands before the results of these words; only what is listed. */
  @SuppressWarnings("unchecked")
  List<ArticleCard> of(Terms terms) {
    List<Number> ids =
        em.createNativeQuery(
                """
                select article_id from promotion where question = ?1 and last_day >= ?2
                order by id desc limit 3""")
            .setParameter(1, terms.plain())
            .setParameter(2, Date.valueOf(LocalDate.now(clock)))
            .getResultList();
    return articles.cards(ids.stream().map(Number::longValue).toList());
  }

  @SuppressWarnings("unchecked")
  public List<Promotion> all() {
    SearchEditor.of(current.get());
    List<Object[]> rows =
        em.createNativeQuery(
                """
                select p.id, p.shown, p.article_id, coalesce(t.title, ''), p.last_day,
                  p.last_day >= ?1, p.changed_by
                from promotion p left join search_text t using (article_id)
                order by p.last_day desc, p.id desc""")
            .setParameter(1, Date.valueOf(LocalDate.now(clock)))
            .getResultList();
    return rows.stream().map(Promotions::promotion).toList();
  }

  /** Puts a listed piece first for a question, up to and including its last day. */
  public long add(String question, long article, @Nullable LocalDate lastDay) {
    var editor = SearchEditor.of(current.get());
    var shown = Text.line(question);
    var plain = Terms.of(shown).plain();
    if (plain.isEmpty())
      throw new InvalidInput(Reason.at("question", "search.promotion-question-missing"));
    if (articles.cards(List.of(article)).isEmpty())
      throw new InvalidInput(Reason.at("article", "search.promotion-not-listed"));
    if (lastDay == null || lastDay.isBefore(LocalDate.now(clock)))
      throw new InvalidInput(Reason.at("lastDay", "search.promotion-day-past"));
    var id =
        em.createNativeQuery(
                """
                insert into promotion (question, shown, article_id, last_day, changed_by)
                values (?1, ?2, ?3, ?4, ?5)
                on conflict (question, article_id) do update set shown = excluded.shown,
                  last_day = excluded.last_day, changed_by = excluded.changed_by,
                  changed_at = now()
                returning id""")
            .setParameter(1, plain)
            .setParameter(2, shown)
            .setParameter(3, article)
            .setParameter(4, Date.valueOf(lastDay))
            .setParameter(5, editor.name())
            .getSingleResult();
    tell(article, "search.promoted", Map.of("question", shown, "lastDay", lastDay.toString()));
    return ((Number) id).longValue();
  }

  public void remove(long id) {
    var found = all().stream().filter(each -> each.id() == id).findFirst();
    if (found.isEmpty()) throw new NotFound(Reason.of("search.promotion-unknown"));
    em.createNativeQuery("delete from promotion where id = ?1").setParameter(1, id).executeUpdate();
    tell(found.get().article(), "search.demoted", Map.of("question", found.get().question()));
  }

  private static Promotion promotion(Object[] row) {
    return new Promotion(
        ((Number) row[0]).longValue(),
        (String) row[1],
        ((Number) row[2]).longValue(),
        (String) row[3],
        ((Date) row[4]).toLocalDate(),
        (Boolean) row[5],
        (String) row[6]);
  }

  /** Not of the article: nothing that its own readers see has changed. */
  private void tell(long article, String name, Map<String, String> details) {
    events.fire(new SearchEvent(new Subject("promotion", article), name, details));
  }
}
