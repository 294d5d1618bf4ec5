package vn.loa.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loa.identity.Actor;
import vn.loa.identity.Duty;
import vn.loa.shared.DomainEvent;
import vn.loa.shared.Forbidden;
import vn.loa.shared.InvalidInput;
import vn.loa.shared.Reason;
import vn.loa.shared.RuleBroken;

/** Keeping a text for oneself while one writes, and taking it from who forgot to let it go. */
@ApplicationScoped
@Transactional
public class Holding {
  @Inject Moves moves;
  @Inject Articles articles;
  @Inject Typings typings;
  @Inject Writing writing;
  @Inject Holds holds;
  @Inject Desk desk;
  @Inject Event<DomainEvent> events;

  /** Who holds the text now. */
  public Optional<Hold> find(long id) {
    return holds.find(desk.get(id).id());
  }

  /** Holds the text, which only who may change it can do, while nobody else does. */
  public Hold hold(long id) {
    var actor = moves.current.get();
    var article = articles.locked(id);
    var verb = article.state() == ArticleState.PUBLISHED ? Verb.REVISE : Verb.SAVE;
    Moves.refuse(moves.refusals(verb, article, actor));
    var held = holds.find(id);
    if (held.isPresent()) return held.get();
    var hold = Hold.by(actor, id, Instant.now());
    holds.put(hold);
    moves.tell(article, "hold", Map.of());
    return hold;
  }

  /** Lets go of what one holds oneself; of what one does not hold, nothing. */
  public void release(long id) {
    var actor = moves.current.get();
    var article = articles.locked(id);
    if (holds.find(id).filter(hold -> hold.isOf(actor)).isEmpty()) return;
    holds.drop(id, actor.id());
    moves.tell(article, "release", Map.of());
  }

  /** Whether whoever has signed in may take the text from its holder. */
  public boolean mayBreak(long id) {
    return desk.find(id).isPresent() && mayBreak(moves.current.get());
  }

  private static boolean mayBreak(Actor actor) {
    return actor.may(Duty.EDIT) || actor.may(Duty.ADMINISTER);
  }

  /**
   * Takes the text from {@code holder}; what she was typing becomes a revision of hers.
   *
   * @return the number of that revision, 0 when she had typed nothing
   */
  public int breakHold(long id, String holder) {
    var actor = moves.current.get();
    var article = articles.locked(id);
    if (!article.isOpenTo(actor)) Moves.refuse(List.of(Reason.of("article.refused.agency")));
    if (!mayBreak(actor)) throw new Forbidden(Reason.of("together.break-refused"));
    var hold = holds.find(id).filter(each -> each.username().equals(holder));
    if (hold.isEmpty()) throw new RuleBroken(Reason.of("together.not-held", holder));
    var saved = keepTyping(article, hold.get());
    holds.drop(id, hold.get().account());
    moves.history.add(article, actor, "BREAK", hold.get().name(), false, moves.clock.instant());
    events.fire(new HoldBroken(id, hold.get().account(), saved));
    return saved;
  }

  /** An approved text is not touched, and what could not be saved by hand stays typing. */
  private int keepTyping(Article article, Hold hold) {
    var typing = typings.find(article, hold.account());
    var changeable = Verb.SAVE.from(1).contains(article.state());
    if (typing.isEmpty() || !changeable || !isSound(typing.get().draft())) return 0;
    var before = article.working();
    var number = writing.keepTyping(article, typing.get(), hold);
    typings.forget(article.id(), hold.account());
    // Typed over an older text: it is kept, and the newer one stays what is worked on.
    if (typing.get().base() != before.number())
      writing.keepAgain(article, before.content(), moves.current.get());
    return number;
  }

  private boolean isSound(Draft draft) {
    try {
      moves.rules.check(draft.content());
      moves.rules.check(draft.planning());
      return true;
    } catch (InvalidInput refused) {
      return false;
    }
  }
}
