package vn.loa.article;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import vn.loa.identity.Actor;
import vn.loa.identity.CurrentAccount;
import vn.loa.shared.DomainEvent;
import vn.loa.shared.Forbidden;
import vn.loa.shared.Reason;
import vn.loa.shared.RuleBroken;

/** How every verb is done: find and lock, ask the workflow, change, write history, tell. */
@Dependent // its fields are used by its neighbours, which a proxy would not allow
class Moves {
  private static final Set<String> NOT_ENTRUSTED =
      Set.of("article.refused.duty", "article.refused.agency");

  @Inject Articles articles;
  @Inject CurrentAccount current;
  @Inject Clock clock;
  @Inject History history;
  @Inject Steps steps;
  @Inject ContentRules rules;
  @Inject Holds holds;
  @Inject Event<DomainEvent> events;

  /** Does {@code verb} for whoever has signed in, with {@code note} in the history. */
  Article move(long id, Verb verb, String note, BiConsumer<Article, Instant> change) {
    var actor = current.get();
    var article = articles.locked(id);
    refuse(refusals(verb, article, actor));
    return done(article, actor, verb, note, false, change);
  }

  /** Changes, writes history and tells, when nothing speaks against it any more. */
  Article done(
      Article article,
      Actor actor,
      Verb verb,
      String note,
      boolean shown,
      BiConsumer<Article, Instant> change) {
    var now = clock.instant();
    var absent = actor.onBehalf(verb.duties(article.state(), steps.of(article)));
    change.accept(article, now);
    history.add(article, actor.named(absent), verb.name(), note, shown, now);
    tell(article, verb.name(), Map.of("note", note, "onBehalf", absent.orElse("")));
    return article;
  }

  void tell(Article article, String verb, Map<String, String> details) {
    events.fire(ArticleEvent.of(article, verb.toLowerCase(Locale.ROOT), details));
  }

  /** Every reason against it, of the workflow and of the text. */
  List<Reason> refusals(Verb verb, Article article, Actor actor) {
    var whole = MUST_BE_WHOLE.contains(verb) && article.isOpenTo(actor);
    return refusals(verb, article, actor, whole ? rules.gaps(article) : List.of());
  }

  /** The same, when the gaps of the text are known. */
  List<Reason> refusals(Verb verb, Article article, Actor actor, List<Reason> gaps) {
    var reasons = new ArrayList<>(Workflow.refusals(verb, article, actor, steps.of(article)));
    if (MUST_BE_WHOLE.contains(verb) && article.isOpenTo(actor)) reasons.addAll(gaps);
    if (CHANGES_TEXT.contains(verb) && article.isOpenTo(actor))
      reasons.addAll(holds.refusals(article, actor));
    if (verb == Verb.RESTORE && article.live().isTakenDown() && article.isOpenTo(actor))
      reasons.addAll(rules.unfitToReturn(article));
    return reasons;
  }

  private static final Set<Verb> CHANGES_TEXT = Set.of(Verb.SAVE, Verb.REVISE);

  private static final Set<Verb> MUST_BE_WHOLE =
      Set.of(Verb.SUBMIT, Verb.EDIT, Verb.APPRAISE, Verb.APPROVE, Verb.PUBLISH, Verb.SCHEDULE);

  /** Throws when there is any reason; what the account is not entrusted with is a 403. */
  static void refuse(List<Reason> reasons) {
    if (reasons.isEmpty()) return;
    if (reasons.stream().anyMatch(r -> NOT_ENTRUSTED.contains(r.code())))
      throw new Forbidden(reasons);
    throw new RuleBroken(reasons);
  }
}
