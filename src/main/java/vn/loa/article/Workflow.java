package vn.loa.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.loa.identity.Actor;
import vn.loa.identity.Duty;
import vn.loa.shared.Reason;

/** Says every reason why somebody may not do something to an article now. */
final class Workflow {
  /** What puts before the public again what somebody took down. */
  private static final Set<Verb> BRINGS_BACK =
      Set.of(Verb.RESTORE, Verb.PUBLISH, Verb.SCHEDULE, Verb.EMERGENCY);

  private Workflow() {}

  /**
   * Empty when {@code actor} may do {@code verb}; the text itself is checked elsewhere. Another
   * agency is told that it is another's, and nothing of how it stands.
   */
  static List<Reason> refusals(Verb verb, Article article, Actor actor, int steps) {
    if (!article.isOpenTo(actor)) return List.of(Reason.of("article.refused.agency"));
    var reasons = new ArrayList<Reason>();
    var state = article.state();
    if (!verb.from(steps).contains(state))
      reasons.add(Reason.of("article.refused.state", verb.word(), state.word(steps)));
    if (!entrusted(verb, article, actor, steps))
      reasons.add(Reason.of("article.refused.duty", dutiesOf(verb, article, steps)));
    fourEyes(verb, article, actor, reasons);
    liveAxis(verb, article, actor, reasons);
    return reasons;
  }

  private static boolean entrusted(Verb verb, Article article, Actor actor, int steps) {
    if (isPublishing(verb) && Objects.equals(article.hands().approvedBy(), actor.id())) return true;
    return verb.duties(article.state(), steps).stream().anyMatch(actor::may);
  }

  private static String dutiesOf(Verb verb, Article article, int steps) {
    return verb.duties(article.state(), steps).stream()
        .sorted()
        .map(Duty::words)
        .collect(Collectors.joining(" / "));
  }

  private static boolean isPublishing(Verb verb) {
    return verb == Verb.PUBLISH || verb == Verb.SCHEDULE;
  }

  private static void fourEyes(Verb verb, Article article, Actor actor, List<Reason> reasons) {
    var wrote =
        actor.id() == article.hands().writtenBy() || is(actor, article.hands().submittedBy());
    if (verb == Verb.RECALL && !is(actor, article.hands().submittedBy()))
      reasons.add(Reason.of("article.refused.recall"));
    if ((verb == Verb.EDIT || verb == Verb.APPRAISE) && wrote)
      reasons.add(Reason.of("article.refused.own-text"));
    if (verb == Verb.APPRAISE && is(actor, article.hands().editedBy()))
      reasons.add(Reason.of("article.refused.own-edit"));
    if (verb == Verb.APPROVE && actor.id() == article.hands().changedBy())
      reasons.add(Reason.of("article.refused.last-change"));
    if (verb == Verb.CONFIRM
        && (is(actor, article.emergency().by()) || actor.id() == article.hands().changedBy()))
      reasons.add(Reason.of("article.refused.own-emergency"));
    if (BRINGS_BACK.contains(verb)
        && article.live().isTakenDown()
        && is(actor, article.takedown().by()))
      reasons.add(Reason.of("article.refused.own-withdrawal"));
  }

  private static void liveAxis(Verb verb, Article article, Actor actor, List<Reason> reasons) {
    if (verb == Verb.WITHDRAW && article.live() == Live.NONE)
      reasons.add(Reason.of("article.refused.not-published"));
    if (verb == Verb.RESTORE && !article.live().isTakenDown())
      reasons.add(Reason.of("article.refused.not-taken-down"));
    if (verb == Verb.CONFIRM && article.emergency().by() == null)
      reasons.add(Reason.of("article.refused.no-emergency"));
  }

  private static boolean is(Actor actor, @org.jspecify.annotations.Nullable Long account) {
    return account != null && account == actor.id();
  }
}
