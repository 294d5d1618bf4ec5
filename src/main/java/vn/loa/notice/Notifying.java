package vn.loa.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.loa.article.ArticleEvent;
import vn.loa.article.Articles;
import vn.loa.article.HoldBroken;
import vn.loa.article.Typings;
import vn.loa.article.together.CommentEvent;
import vn.loa.assignment.AssignmentEvent;
import vn.loa.identity.Actor;
import vn.loa.identity.CurrentAccount;

/** Tells people of news that concern them, in the transaction that made the news. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Notifying {
  /** What writers are told of their piece. */
  private static final Map<String, NoticeKind> TO_WRITERS =
      Map.of(
          "article.return", NoticeKind.RETURNED,
          "article.approve", NoticeKind.APPROVED,
          "article.publish", NoticeKind.PUBLISHED,
          "article.emergency", NoticeKind.PUBLISHED,
          "article.withdraw", NoticeKind.WITHDRAWN);

  private static final Map<String, NoticeKind> OF_ASSIGNMENTS =
      Map.of(
          "give", NoticeKind.ASSIGNED,
          "reassign", NoticeKind.ASSIGNED,
          "change", NoticeKind.ASSIGNMENT_CHANGED,
          "cancel", NoticeKind.ASSIGNMENT_CANCELLED,
          "decline", NoticeKind.ASSIGNMENT_DECLINED,
          "due", NoticeKind.ASSIGNMENT_DUE);

  /** What a notice is about; 0 for what it is not. */
  private record About(long article, long comment, long assignment) {}

  private static final Duration STALE = Duration.ofMinutes(10);

  private static final Set<NoticeKind> SAY_WHY = Set.of(NoticeKind.RETURNED, NoticeKind.WITHDRAWN);

  @PersistenceContext EntityManager em;
  @Inject CurrentAccount current;
  @Inject Articles articles;
  @Inject Typings typings;
  @Inject Clock clock;

  void onArticle(@Observes ArticleEvent news) {
    var kind = TO_WRITERS.get(news.name());
    if (kind != null) {
      var note = SAY_WHY.contains(kind) ? news.details().getOrDefault("note", "") : "";
      if (isNew(news, kind)) tell(writers(news.id()), kind, news.id(), null, note);
    } else if (news.name().equals("article.save")) {
      tell(typings.accounts(news.id()), NoticeKind.SAVED_MEANWHILE, news.id(), null, "");
    }
  }

  /** What an import says happened long ago is no news; a takedown is always of today. */
  private boolean isNew(ArticleEvent news, NoticeKind kind) {
    var since = articles.get(news.id()).stateSince();
    return kind == NoticeKind.WITHDRAWN || since.isAfter(clock.instant().minus(STALE));
  }

  /** Nobody is told of one comment twice. */
  void onComment(@Observes CommentEvent news) {
    var told = new HashSet<>(news.mentioned());
    tell(news.mentioned(), NoticeKind.MENTIONED, news.article(), news.comment(), "");
    if (!news.what().equals("added")) return;
    tell(without(news.thread(), told), NoticeKind.REPLIED, news.article(), news.comment(), "");
    told.addAll(news.thread());
    var writers = without(writers(news.article()), told);
    tell(writers, NoticeKind.COMMENTED, news.article(), news.comment(), "");
  }

  /** Also who broke it is told: where the typing went is hers to look at. */
  void onHoldBroken(@Observes HoldBroken news) {
    var note = news.saved() == 0 ? "" : Integer.toString(news.saved());
    var people = Set.of(news.holder(), current.get().id());
    for (var person : people)
      put(person, NoticeKind.HOLD_BROKEN, new About(news.article(), 0, 0), note);
  }

  /** Of assignments: each kind of news has its kind of notice, and says whom it concerns. */
  void onAssignment(@Observes AssignmentEvent news) {
    var kind = OF_ASSIGNMENTS.get(news.what());
    if (kind == null) return;
    var actor = current.find().map(Actor::id).orElse(0L);
    for (var person : without(news.concerned(), Set.of(actor)))
      put(person, kind, new About(0, 0, news.id()), news.note());
  }

  private Set<Long> writers(long article) {
    return articles.get(article).hands().writers();
  }

  private static Set<Long> without(Collection<Long> people, Collection<Long> told) {
    var rest = new HashSet<>(people);
    rest.removeAll(told);
    return rest;
  }

  /** Tells everybody but who did it. */
  private void tell(
      Set<Long> people, NoticeKind kind, long article, @Nullable Long comment, String note) {
    var actor = current.find().map(Actor::id).orElse(0L);
    var about = new About(article, comment == null ? 0 : comment, 0);
    for (var person : people) if (!person.equals(actor)) put(person, kind, about, note);
  }

  private void put(long person, NoticeKind kind, About about, String note) {
    em.createNativeQuery(
            """
            delete from notice where account_id = ?1 and kind = ?2
              and coalesce(article_id, 0) = ?3 and coalesce(comment_id, 0) = ?4
              and coalesce(assignment_id, 0) = ?5 and read_at is null""")
        .setParameter(1, person)
        .setParameter(2, kind.name())
        .setParameter(3, about.article())
        .setParameter(4, about.comment())
        .setParameter(5, about.assignment())
        .executeUpdate();
    em.createNativeQuery(
            """
            insert into notice
              (account_id, kind, article_id, comment_id, assignment_id, actor_name, note, at)
            values (?1, ?2, nullif(?3, 0), nullif(?4, 0), nullif(?5, 0), ?6, ?7, ?8)
            on conflict do nothing""")
        .setParameter(1, person)
        .setParameter(2, kind.name())
        .setParameter(3, about.article())
        .setParameter(4, about.comment())
        .setParameter(5, about.assignment())
        .setParameter(6, current.find().map(Actor::displayName).orElse(""))
        .setParameter(7, note)
        .setParameter(8, Timestamp.from(clock.instant()))
        .executeUpdate();
  }
}
