package vn.loa.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.loa.identity.Actor;
import vn.loa.identity.CurrentAccount;
import vn.loa.shared.LostRace;
import vn.loa.shared.Reason;

/** What people are typing and have not saved (design rule 9): one row each, no revision. */
@ApplicationScoped
@Transactional
public class Typings {
  /**
   * @param base the revision over which it is typed
   */
  public record Typing(int base, Draft draft, Instant typedAt) {}

  /** What is typed besides the text, as it is stored. */
  public record Besides(String flag, String pinnedUntil, String notes, List<String> objectives) {
    static Besides of(Draft draft) {
      var planning = draft.planning();
      var pinned = planning.pinnedUntil();
      return new Besides(
          planning.flag().name(),
          pinned == null ? "" : pinned.toString(),
          planning.notes(),
          List.copyOf(draft.objectives()));
    }

    Draft with(Content content) {
      var pinned = pinnedUntil.isEmpty() ? null : Instant.parse(pinnedUntil);
      return new Draft(
          content, new Planning(Flag.valueOf(flag), pinned, notes), Set.copyOf(objectives));
    }
  }

  @PersistenceContext EntityManager em;
  @Inject Articles articles;
  @Inject CurrentAccount current;
  @Inject Holds holds;

  /**
   * Keeps what the signed-in account is typing.
   *
   * @throws LostRace when she has saved since: what was under way meanwhile is not unsaved again
   */
  public void keep(long article, int base, Draft draft) {
    // Locked, so that a save under way is either seen here or forgets what is written here.
    var actor = openTo(articles.locked(article));
    if (hasSavedSince(article, base, actor))
      throw new LostRace(Reason.of("article.typing-outdated"));
    em.createNativeQuery(
            """
            insert into typing (article_id, account_id, base, content, planning, typed_at)
            values (?, ?, ?, ?::jsonb, ?::jsonb, ?)
            on conflict (article_id, account_id) do update
            set base = excluded.base, content = excluded.content, planning = excluded.planning,
              typed_at = excluded.typed_at""")
        .setParameter(1, article)
        .setParameter(2, actor.id())
        .setParameter(3, base)
        .setParameter(4, ContentConverter.JSON.toJson(draft.content()))
        .setParameter(5, ContentConverter.JSON.toJson(Besides.of(draft)))
        .setParameter(6, Timestamp.from(Instant.now()))
        .executeUpdate();
    holds.touch(article, actor);
  }

  private boolean hasSavedSince(long article, int base, Actor actor) {
    var saved =
        em.createNativeQuery(
                """
                select count(*) from revision
                where article_id = ? and number > ? and created_by = ?""")
            .setParameter(1, article)
            .setParameter(2, base)
            .setParameter(3, actor.id())
            .getSingleResult();
    return Rows.number(saved) > 0;
  }

  /** What the signed-in account was typing and did not save. */
  public Optional<Typing> find(long id) {
    var article = articles.get(id);
    return find(article, openTo(article).id());
  }

  @SuppressWarnings("unchecked")
  Optional<Typing> find(Article article, long account) {
    List<Object[]> rows =
        em.createNativeQuery(
                """
                select base, content::text, planning::text, typed_at from typing
                where article_id = ? and account_id = ?""")
            .setParameter(1, article.id())
            .setParameter(2, account)
            .getResultList();
    return rows.stream()
        .findFirst()
        .map(r -> new Typing((Integer) r[0], draft(r[1], r[2]), Rows.instant(r[3])));
  }

  /** The accounts that have something unsaved on an article. */
  @SuppressWarnings("unchecked")
  public Set<Long> accounts(long article) {
    List<Number> ids =
        em.createNativeQuery("select account_id from typing where article_id = ?")
            .setParameter(1, article)
            .getResultList();
    return ids.stream().map(Number::longValue).collect(Collectors.toSet());
  }

  /** Drops what the signed-in account was typing. */
  public void drop(long article) {
    forget(article, openTo(articles.get(article)).id());
  }

  void forget(long article, long account) {
    em.createNativeQuery("delete from typing where article_id = ? and account_id = ?")
        .setParameter(1, article)
        .setParameter(2, account)
        .executeUpdate();
  }

  private static Draft draft(Object content, Object besides) {
    var text = Rows.content(content);
    // Rows of before it was kept say nothing of it.
    if (besides.equals("{}")) return new Draft(text, new Planning(Flag.NONE, null, ""), Set.of());
    return ContentConverter.JSON.fromJson(besides.toString(), Besides.class).with(text);
  }

  private Actor openTo(Article article) {
    var actor = current.get();
    if (!article.isOpenTo(actor)) Moves.refuse(List.of(Reason.of("article.refused.agency")));
    return actor;
  }
}
