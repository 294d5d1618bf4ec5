package vn.loa.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.loa.identity.Actor;
import vn.loa.identity.CurrentAccount;

/** What whoever has signed in has to do, wrote, scheduled, or was typing. */
@ApplicationScoped
@Transactional
public class WorkList {
  /** A piece that waits for the signed-in account to do {@code verb}. */
  public record Task(Verb verb, ArticleSummary article) {}

  /** A piece she wrote; {@code reason} says why it came back, if it did. */
  public record Written(ArticleSummary article, String reason) {}

  /** A text that she did not save. */
  public record Unsaved(long article, String title, Instant typedAt) {}

  private static final int MOST_LOOKED_AT = 300;
  private static final int MOST_SHOWN = 20;
  private static final Duration RECENT = Duration.ofDays(7);
  static final List<Verb> STEPS =
      List.of(Verb.CONFIRM, Verb.EDIT, Verb.APPRAISE, Verb.APPROVE, Verb.PUBLISH);

  /** In two parts, each of which an index answers however many were published. */
  private static final String WAITING =
      """
      select a.id from article a join (
        select id from article where state in (%s)
        union select id from article where emergency_by is not null) waiting using (id)
      where a.agency = ?1 or exists
        (select from article_share s where s.article_id = a.id and s.agency = ?1)
      order by a.state_since, a.id"""
          .formatted(
              ArticleState.WAITING.stream()
                  .map(state -> "'" + state + "'")
                  .collect(Collectors.joining(", ")));

  @PersistenceContext EntityManager em;
  @Inject CurrentAccount current;
  @Inject Steps steps;
  @Inject Clock clock;

  /** What she may do next, the longest waiting first; what four eyes forbid her is not hers. */
  public List<Task> tasks() {
    var actor = current.get();
    var ids = waiting(actor.agency());
    if (ids.isEmpty()) return List.of();
    return em.createQuery(
            "select a from Article a where a.id in :ids order by a.stateSince, a.id", Article.class)
        .setParameter("ids", ids)
        .setHint("eclipselink.join-fetch", "a.working")
        .setHint("eclipselink.batch", "a.sharedWith")
        .getResultStream()
        .flatMap(article -> task(article, actor).stream())
        .toList();
  }

  @SuppressWarnings("unchecked")
  private List<Long> waiting(String agency) {
    List<Number> ids =
        em.createNativeQuery(WAITING)
            .setParameter(1, agency)
            .setMaxResults(MOST_LOOKED_AT)
            .getResultList();
    return ids.stream().map(Number::longValue).toList();
  }

  private Optional<Task> task(Article article, Actor actor) {
    var steps = this.steps.of(article);
    var summary = ArticleSummary.of(article, steps, clock.instant());
    return STEPS.stream()
        .filter(
            verb ->
                verb != Verb.PUBLISH || summary.overdue() || article.publication().due() == null)
        .filter(verb -> Workflow.refusals(verb, article, actor, steps).isEmpty())
        .findFirst()
        .map(verb -> new Task(verb, summary));
  }

  /**
   * What she wrote, may still see and was not published long ago, what came back first, then what
   * moved last.
   */
  @SuppressWarnings("unchecked")
  public List<Written> written() {
    var now = clock.instant();
    var actor = current.get();
    List<Object[]> rows =
        em.createNativeQuery(
                NewsroomArticles.COLUMNS
                    + """
                    , coalesce((select note from article_history h
                        where h.article_id = a.id and h.verb = 'RETURN' and a.state = 'RETURNED'
                        order by h.id desc limit 1), '')
                    from article a join revision r on r.id = a.working_id
                    where a.id in (
                      select id from article where written_by = ?1 and state <> 'PUBLISHED'
                      union all
                      select id from article where written_by = ?1 and state_since > ?2)
                    and (a.agency = ?3 or exists
                      (select from article_share s where s.article_id = a.id and s.agency = ?3))
                    order by a.state = 'RETURNED' desc, a.state_since desc, a.id desc""")
            .setParameter(1, actor.id())
            .setParameter(2, Timestamp.from(now.minus(RECENT)))
            .setParameter(3, actor.agency())
            .setMaxResults(MOST_SHOWN)
            .getResultList();
    return rows.stream()
        .map(
            row ->
                new Written(
                    NewsroomArticles.summary(row, steps, now), (String) row[row.length - 1]))
        .toList();
  }

  /** What is published by itself, the next first. */
  @SuppressWarnings("unchecked")
  public List<ArticleSummary> scheduled() {
    var agency = current.get().agency();
    List<Object[]> rows =
        em.createNativeQuery(
                NewsroomArticles.COLUMNS
                    + NewsroomArticles.FROM
                    + "and a.state = 'APPROVED' and a.publish_at is not null order by a.publish_at")
            .setParameter(1, agency)
            .setParameter(2, agency)
            .setMaxResults(MOST_SHOWN)
            .getResultList();
    var now = clock.instant();
    return rows.stream().map(row -> NewsroomArticles.summary(row, steps, now)).toList();
  }

  /** What she was typing and did not save of what is open to her still, the latest first. */
  @SuppressWarnings("unchecked")
  public List<Unsaved> unsaved() {
    var actor = current.get();
    List<Object[]> rows =
        em.createNativeQuery(
                """
                select t.article_id, t.content ->> 'title', t.typed_at
                from typing t join article a on a.id = t.article_id
                where t.account_id = ?1 and (a.agency = ?2 or exists
                  (select from article_share s where s.article_id = a.id and s.agency = ?2))
                order by t.typed_at desc""")
            .setParameter(1, actor.id())
            .setParameter(2, actor.agency())
            .setMaxResults(MOST_SHOWN)
            .getResultList();
    return rows.stream()
        .map(r -> new Unsaved(Rows.number(r[0]), (String) r[1], Rows.instant(r[2])))
        .toList();
  }
}
