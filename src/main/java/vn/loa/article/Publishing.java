package vn.loa.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.loa.identity.Actor;
import vn.loa.shared.InvalidInput;
import vn.loa.shared.Reason;
import vn.loa.shared.RuleBroken;
import vn.loa.shared.Text;
import vn.loa.shared.Words;

/** What brings an article before the public and takes it away again. */
@ApplicationScoped
@Transactional
public class Publishing {
  private static final Actor SCHEDULE =
      new Actor(0, "", Words.of("article.schedule.name"), "", Set.of());

  @Inject Moves moves;
  @Inject Articles articles;
  @Inject Exits exits;

  /**
   * Publishes now.
   *
   * @param note what readers are told was corrected; must be given when the article is live already
   */
  public void publish(long id, String note) {
    var shown = Text.clean(note).strip();
    publicly(id, Verb.PUBLISH, shown, article -> noted(article, shown), Article::publish);
  }

  /** Publishes before approval, until another approver confirms it. */
  public void publishInEmergency(long id, String reason) {
    var actor = moves.current.get();
    var why = Given.reason(Text.clean(reason).strip(), "reason", "article.emergency.reason");
    publicly(
        id,
        Verb.EMERGENCY,
        why,
        article -> Moves.refuse(moves.rules.missing(article)),
        (article, at) -> article.publishInEmergency(actor, why, at));
  }

  /** Stands for what was published in an emergency. */
  public void confirm(long id) {
    moves.move(id, Verb.CONFIRM, "", (a, at) -> a.confirm());
  }

  /** Sets when it is published by itself; {@code note} as in {@link #publish}. */
  public void schedule(long id, Instant when, String note) {
    var shown = Text.clean(note).strip();
    if (!when.isAfter(moves.clock.instant()))
      throw new InvalidInput(Reason.at("at", "article.schedule.past"));
    moves.move(
        id,
        Verb.SCHEDULE,
        when.toString(),
        (article, at) -> {
          noted(article, shown);
          article.schedule(when, shown);
        });
  }

  /** Drops the set time. */
  public void unschedule(long id) {
    moves.move(id, Verb.SCHEDULE, "", (a, at) -> a.unschedule());
  }

  /** Publishes what is due, unless something spoke against it meanwhile. */
  @ActivateRequestContext
  public void publishDue(long id) {
    moves.current.is(SCHEDULE);
    var article = articles.locked(id);
    var now = moves.clock.instant();
    if (!article.isOverdue(now) || article.live().isTakenDown()) return;
    Moves.refuse(
        moves.rules.missing(article)); // the rules of its section held when it was approved
    var note = article.publication().note();
    exits.change(
        article, () -> moves.done(article, SCHEDULE, Verb.PUBLISH, note, true, Article::publish));
  }

  /**
   * Takes a published article down.
   *
   * @param how WITHDRAWN, GONE or REPLACED
   * @param replacement the article that stands for it; only when REPLACED
   */
  public void withdraw(long id, Live how, String reason, @Nullable Long replacement) {
    var why = Given.reason(Text.clean(reason).strip(), "reason", "article.withdraw.reason");
    if (!how.isTakenDown()) throw new InvalidInput(Reason.at("how", "article.withdraw.how"));
    var by = how == Live.REPLACED ? standIn(id, replacement) : null;
    var actor = moves.current.get();
    publicly(id, Verb.WITHDRAW, why, article -> {}, (a, at) -> a.takeDown(how, why, by, actor, at));
  }

  /** Puts it back as it was. */
  public void restore(long id) {
    publicly(id, Verb.RESTORE, "", article -> {}, (a, at) -> a.restore());
  }

  private void publicly(
      long id,
      Verb verb,
      String note,
      java.util.function.Consumer<Article> check,
      BiConsumer<Article, Instant> change) {
    var actor = moves.current.get();
    var article = articles.locked(id);
    Moves.refuse(moves.refusals(verb, article, actor));
    check.accept(article);
    exits.change(article, () -> moves.done(article, actor, verb, note, true, change));
  }

  private static void noted(Article article, String note) {
    if (article.published() != null) Given.reason(note, "note", "article.correction.note");
  }

  private Long standIn(long id, @Nullable Long replacement) {
    if (replacement == null || replacement == id)
      throw new InvalidInput(Reason.at("by", "article.withdraw.by"));
    var other = articles.find(replacement);
    if (other.isEmpty() || !other.get().live().isListed())
      throw new RuleBroken(List.of(Reason.at("by", "article.withdraw.by-not-live")));
    return replacement;
  }
}
