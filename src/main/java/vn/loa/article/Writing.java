package vn.loa.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.loa.identity.Actor;
import vn.loa.identity.Agencies;
import vn.loa.identity.Duty;
import vn.loa.shared.InvalidInput;
import vn.loa.shared.LostRace;
import vn.loa.shared.Reason;
import vn.loa.taxonomy.ObjectiveCatalogue;

/** What writers do: begin, save, hand in, take back, begin again on what is published. */
@ApplicationScoped
@Transactional
public class Writing {
  @Inject Moves moves;
  @Inject Articles articles;
  @Inject Typings typings;
  @Inject Holds holds;
  @Inject ContentRules rules;
  @Inject ObjectiveCatalogue objectives;
  @Inject Agencies known;
  @Inject Pictures pictures;
  @Inject Listings listings;

  /** Begins an article of the writer's agency and returns its id. */
  public long create(Draft draft) {
    var actor = moves.current.get().entrustedWith(Duty.REPORT);
    check(draft);
    return begin(draft, actor, moves.clock.instant()).id();
  }

  Article begin(Draft draft, Actor actor, Instant at) {
    var article = articles.add(new Article(actor, at));
    keep(article, 1, draft.content(), actor.id(), at);
    article.plan(draft.planning(), draft.objectives());
    moves.history.add(article, actor, "CREATE", "", false, at);
    moves.tell(article, "create", Map.of());
    return article;
  }

  /**
   * Saves a new text over revision {@code base}; on a published article this begins its revision.
   *
   * @throws LostRace when {@code base} is no longer the last revision
   */
  public Article save(long id, int base, Draft draft) {
    var actor = moves.current.get();
    var article = articles.locked(id);
    var revises = article.state() == ArticleState.PUBLISHED;
    Moves.refuse(moves.refusals(revises ? Verb.REVISE : Verb.SAVE, article, actor));
    check(draft);
    var last = article.working();
    if (last.number() != base)
      throw new LostRace(Reason.of("article.lost-race", base, last.number()));
    plan(article, draft);
    if (!draft.content().equals(last.content())) {
      if (revises)
        moves.done(article, actor, Verb.REVISE, "", false, (a, at) -> a.revise(actor, at));
      keep(article, draft.content(), actor.id(), moves.clock.instant());
      moves.done(article, actor, Verb.SAVE, "", false, (a, at) -> {});
    }
    typings.forget(id, actor.id());
    return article;
  }

  /** Changes what serves planning only; in every state. */
  public Article plan(long id, Planning planning, Set<String> served) {
    var actor = moves.current.get();
    var article = articles.locked(id);
    if (!article.isOpenTo(actor)) Moves.refuse(List.of(Reason.of("article.refused.agency")));
    if (!actor.may(Duty.EDIT) && !actor.may(Duty.APPROVE)) actor.entrustedWith(Duty.REPORT);
    rules.check(planning);
    checkObjectives(served);
    plan(article, new Draft(article.working().content(), planning, served));
    return article;
  }

  /** Hands the text in. */
  public void submit(long id) {
    var actor = moves.current.get();
    holds.drop(id, actor.id());
    moves.move(id, Verb.SUBMIT, "", (a, at) -> a.submit(actor, at));
  }

  /** Takes back what was handed in. */
  public void recall(long id) {
    moves.move(id, Verb.RECALL, "", (a, at) -> a.recall(at));
  }

  /** Begins a new working text on a published article. */
  public void revise(long id) {
    var actor = moves.current.get();
    moves.move(id, Verb.REVISE, "", (a, at) -> a.revise(actor, at));
  }

  /** Lets other agencies work on it as its own does. */
  public void share(long id, Set<String> agencies) {
    var actor = moves.current.get();
    var article = articles.locked(id);
    if (!article.agency().equals(actor.agency()))
      Moves.refuse(List.of(Reason.of("article.refused.agency")));
    if (!actor.may(Duty.EDIT) && !actor.may(Duty.APPROVE)) actor.entrustedWith(Duty.REPORT);
    refuseUnknown("agencies", agencies, known.codes());
    article.shareWith(agencies);
    var with = String.join(", ", agencies);
    moves.history.add(article, actor, "SHARE", with, false, moves.clock.instant());
    moves.tell(article, "share", Map.of("with", with));
  }

  private void plan(Article article, Draft draft) {
    var pinned = !Objects.equals(article.planning().pinnedUntil(), draft.planning().pinnedUntil());
    if (!pinned
        && article.planning().equals(draft.planning())
        && article.objectives().equals(draft.objectives())) return;
    article.plan(draft.planning(), draft.objectives());
    var codes = String.join(", ", draft.objectives());
    moves.history.add(article, moves.current.get(), "PLAN", codes, false, moves.clock.instant());
    moves.tell(article, "plan", Map.of("objectives", codes));
    if (pinned && article.live().isListed()) listings.touch(article);
  }

  /** Makes what the holder of a text was typing a revision of hers, and returns its number. */
  int keepTyping(Article article, Typings.Typing typing, Hold holder) {
    var draft = typing.draft();
    if (typing.base() == article.working().number())
      article.plan(draft.planning(), draft.objectives());
    keep(article, draft.content(), holder.account(), moves.clock.instant());
    return article.working().number();
  }

  /** Makes an older text the one that is worked on again. */
  void keepAgain(Article article, Content content, Actor by) {
    keep(article, content, by.id(), moves.clock.instant());
  }

  private void keep(Article article, Content content, long by, Instant at) {
    keep(article, articles.lastNumber(article.id()) + 1, content, by, at);
  }

  private void keep(Article article, int number, Content content, long by, Instant at) {
    article.take(articles.add(new Revision(article.id(), number, content, by, at)));
    if (number > 1 || content.hasPictures()) pictures.usedByWorking(article, content);
  }

  private void check(Draft draft) {
    rules.check(draft.content());
    rules.check(draft.planning());
    checkObjectives(draft.objectives());
  }

  private void checkObjectives(Set<String> codes) {
    if (codes.isEmpty()) return;
    refuseUnknown(
        "objectives",
        codes,
        objectives.entries().stream().map(e -> e.code()).collect(Collectors.toSet()));
  }

  private static void refuseUnknown(String field, Set<String> codes, Set<String> known) {
    var unknown =
        codes.stream()
            .filter(code -> !known.contains(code))
            .map(code -> Reason.at(field, "article.fault.unknown", ContentRules.shortened(code)))
            .toList();
    if (!unknown.isEmpty()) throw new InvalidInput(unknown);
  }
}
