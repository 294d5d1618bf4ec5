package vn.loa.article;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.article.ArticleState.APPRAISED;
import static vn.loa.article.ArticleState.APPROVED;
import static vn.loa.article.ArticleState.DRAFT;
import static vn.loa.article.ArticleState.EDITED;
import static vn.loa.article.ArticleState.PUBLISHED;
import static vn.loa.article.ArticleState.SUBMITTED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.loa.identity.Actor;
import vn.loa.identity.Duty;
import vn.loa.shared.Reason;

/**
 * Every move in every state, by every duty, by the author, the last editor and somebody else, of
 * the own and of another agency: what is refused, and that every reason is told.
 */
class WorkflowTest {
  /** The table of design section 5, by steps; "by" takes {state in which: duties}. */
  private static final String TABLE =
      """
      verb      | steps | from                                        | by                                       | not by
      SAVE      | 1 2 3 | DRAFT RETURNED                              | REPORT                                   |
      SAVE      | 1 2 3 | SUBMITTED EDITED APPRAISED                  | EDIT                                     |
      SUBMIT    | 1 2 3 | DRAFT RETURNED                              | REPORT                                   |
      RECALL    | 1 2 3 | SUBMITTED                                   | REPORT                                   | editor other
      EDIT      | 2 3   | SUBMITTED                                   | EDIT                                     | author
      APPRAISE  | 3     | EDITED                                      | APPRAISE                                 | author editor
      APPROVE   | 1     | SUBMITTED                                   | APPROVE                                  | editor
      APPROVE   | 2     | EDITED                                      | APPROVE                                  | editor
      APPROVE   | 3     | APPRAISED                                   | APPROVE                                  | editor
      RETURN    | 1     | SUBMITTED EDITED APPRAISED APPROVED         | APPROVE                                  |
      RETURN    | 2     | SUBMITTED                                   | EDIT APPROVE                             |
      RETURN    | 2     | EDITED APPRAISED APPROVED                   | APPROVE                                  |
      RETURN    | 3     | SUBMITTED                                   | EDIT APPRAISE APPROVE                    |
      RETURN    | 3     | EDITED                                      | APPRAISE APPROVE                         |
      RETURN    | 3     | APPRAISED APPROVED                          | APPROVE                                  |
      PUBLISH   | 1 2 3 | APPROVED                                    | PUBLISH                                  |
      SCHEDULE  | 1 2 3 | APPROVED                                    | PUBLISH                                  |
      REVISE    | 1 2 3 | PUBLISHED                                   | REPORT EDIT                              |
      EMERGENCY | 1 2 3 | DRAFT RETURNED SUBMITTED EDITED APPRAISED APPROVED | EMERGENCY                         |
      """;

  /** What the table says of one verb with one number of steps. */
  private record Row(
      Verb verb, Set<Integer> steps, Set<ArticleState> from, Set<Duty> by, Set<String> notBy) {}

  private static final List<Row> ROWS =
      TABLE.lines().skip(1).map(WorkflowTest::row).collect(Collectors.toList());

  static final int MOST_STEPS = 3;

  private static final Actor AUTHOR = actor(1, "A");
  private static final Actor EDITOR = actor(2, "A");
  private static final Actor APPROVER = actor(9, "A");

  @Test
  void everyForbiddenMoveIsRefusedWithAllItsReasonsAndEveryOtherIsAllowed() {
    int moves = 0;
    int refused = 0;
    for (var verb : tabledVerbs())
      for (int steps = 1; steps <= MOST_STEPS; steps++)
        for (var state : ArticleState.values())
          for (var duty : Duty.values())
            for (var who : List.of("author", "editor", "other"))
              for (var agency : List.of("A", "B")) {
                var reasons = codes(refusals(verb, steps, state, duty, who, agency));
                assertThat(reasons)
                    .as("%s, %d steps, %s, %s, %s, %s", verb, steps, state, duty, who, agency)
                    .isEqualTo(expected(verb, steps, state, duty, who, agency));
                moves++;
                if (!reasons.isEmpty()) refused++;
              }
    assertThat(moves)
        .isEqualTo(
            tabledVerbs().size()
                * MOST_STEPS
                * ArticleState.values().length
                * Duty.values().length
                * 3
                * 2);
    System.out.println("workflow: " + moves + " moves tried, " + refused + " refused");
  }

  @Test
  void theApproverMayPublishWithoutTheDuty() {
    var approver = new Actor(9, "duyet", "", "A", Set.of(Duty.APPROVE));
    assertThat(Workflow.refusals(Verb.PUBLISH, in(APPROVED), approver, 2)).isEmpty();
    assertThat(Workflow.refusals(Verb.SCHEDULE, in(APPROVED), approver, 2)).isEmpty();
  }

  @Test
  void onlyWhatWasPublishedIsWithdrawn() {
    var publisher = new Actor(7, "p", "", "A", Set.of(Duty.PUBLISH));
    for (var state : EnumSet.complementOf(EnumSet.of(PUBLISHED)))
      assertThat(codes(Workflow.refusals(Verb.WITHDRAW, in(state), publisher, 2)))
          .containsExactly("article.refused.not-published");
    assertThat(Workflow.refusals(Verb.WITHDRAW, in(PUBLISHED), publisher, 2)).isEmpty();
  }

  @Test
  void whoTookItDownDoesNotPutItBack() {
    var withdrawer = new Actor(7, "p", "", "A", Set.of(Duty.PUBLISH));
    var another = new Actor(8, "q", "", "A", Set.of(Duty.PUBLISH));
    var article = in(PUBLISHED);
    assertThat(codes(Workflow.refusals(Verb.RESTORE, article, another, 2)))
        .containsExactly("article.refused.not-taken-down");
    article.takeDown(Live.WITHDRAWN, "sai số liệu", null, withdrawer, WorkflowArticles.NOW);
    assertThat(codes(Workflow.refusals(Verb.RESTORE, article, withdrawer, 2)))
        .containsExactly("article.refused.own-withdrawal");
    assertThat(Workflow.refusals(Verb.RESTORE, article, another, 2)).isEmpty();
  }

  @Test
  void anotherApproverConfirmsAnEmergency() {
    var rescuer = new Actor(7, "p", "", "A", Set.of(Duty.EMERGENCY, Duty.APPROVE));
    var another = new Actor(8, "q", "", "A", Set.of(Duty.APPROVE));
    var article = in(DRAFT);
    assertThat(codes(Workflow.refusals(Verb.CONFIRM, article, another, 2)))
        .containsExactly("article.refused.no-emergency");
    article.publishInEmergency(rescuer, "lũ quét", WorkflowArticles.NOW);
    assertThat(codes(Workflow.refusals(Verb.CONFIRM, article, rescuer, 2)))
        .containsExactly("article.refused.own-emergency");
    assertThat(Workflow.refusals(Verb.CONFIRM, article, another, 2)).isEmpty();
  }

  @Test
  void anAgencyWithWhichItIsSharedIsAsItsOwn() {
    var guest = new Actor(5, "g", "", "B", Set.of(Duty.EDIT));
    var article = in(SUBMITTED);
    assertThat(codes(Workflow.refusals(Verb.EDIT, article, guest, 2)))
        .containsExactly("article.refused.agency");
    article.shareWith(Set.of("B"));
    assertThat(Workflow.refusals(Verb.EDIT, article, guest, 2)).isEmpty();
  }

  @Test
  void sendingBackTakesApprovalAndScheduleAway() {
    var article = in(APPROVED);
    article.schedule(WorkflowArticles.NOW, "");
    article.sendBack(WorkflowArticles.NOW);
    assertThat(article.publication().due()).isNull();
    assertThat(article.hands().approvedBy()).isNull();
  }

  @Test
  void revisingLeavesTheLiveTextAlone() {
    var article = in(PUBLISHED);
    var live = article.published();
    article.revise(AUTHOR, WorkflowArticles.NOW);
    article.take(new Revision(1, 2, Content.blank(ArticleKind.NEWS, ""), 1, WorkflowArticles.NOW));
    assertThat(article.state()).isEqualTo(DRAFT);
    assertThat(article.live()).isEqualTo(Live.LIVE);
    assertThat(article.published()).isSameAs(live).isNotSameAs(article.working());
  }

  private static Set<String> expected(
      Verb verb, int steps, ArticleState state, Duty duty, String who, String agency) {
    if (agency.equals("B")) return Set.of("article.refused.agency");
    var rows = ROWS.stream().filter(r -> r.verb() == verb && r.steps().contains(steps)).toList();
    var reasons = new HashSet<String>();
    var here = rows.stream().filter(r -> r.from().contains(state)).findFirst();
    if (here.isEmpty()) reasons.add("article.refused.state");
    // Outside its states a verb still says which duty it takes; the tested table says it there too.
    var duties = here.map(Row::by).orElseGet(() -> verb.duties(state, steps));
    if (!duties.contains(duty)) reasons.add("article.refused.duty");
    reasons.addAll(fourEyes(verb, who, state));
    return reasons;
  }

  /** Who may not, whatever the state: the sentences of the table's last column. */
  private static Set<String> fourEyes(Verb verb, String who, ArticleState state) {
    return switch (verb) {
      case RECALL -> who.equals("author") ? Set.of() : Set.of("article.refused.recall");
      case EDIT -> who.equals("author") ? Set.of("article.refused.own-text") : Set.of();
      case APPRAISE ->
          who.equals("author")
              ? Set.of("article.refused.own-text")
              : who.equals("editor") && passedOn(state)
                  ? Set.of("article.refused.own-edit")
                  : Set.of();
      case APPROVE -> who.equals("editor") ? Set.of("article.refused.last-change") : Set.of();
      default -> Set.of();
    };
  }

  private static boolean passedOn(ArticleState state) {
    return EnumSet.of(EDITED, APPRAISED, APPROVED, PUBLISHED, ArticleState.RETURNED)
        .contains(state);
  }

  private static List<Reason> refusals(
      Verb verb, int steps, ArticleState state, Duty duty, String who, String agency) {
    long id = who.equals("author") ? 1 : who.equals("editor") ? 2 : 3;
    var actor = new Actor(id, who, who, agency, Set.of(duty));
    return Workflow.refusals(verb, in(state), actor, steps);
  }

  private static Article in(ArticleState state) {
    return WorkflowArticles.in(state, AUTHOR, EDITOR, APPROVER);
  }

  private static Set<Verb> tabledVerbs() {
    return ROWS.stream()
        .map(Row::verb)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Verb.class)));
  }

  private static Set<String> codes(List<Reason> reasons) {
    var codes = reasons.stream().map(Reason::code).collect(Collectors.toSet());
    assertThat(codes).as("a reason is told once").hasSameSizeAs(reasons);
    return codes;
  }

  private static Row row(String line) {
    var cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    return new Row(
        Verb.valueOf(cells.get(0)),
        words(cells.get(1)).stream().map(Integer::valueOf).collect(Collectors.toSet()),
        words(cells.get(2)).stream().map(ArticleState::valueOf).collect(Collectors.toSet()),
        words(cells.get(3)).stream().map(Duty::valueOf).collect(Collectors.toSet()),
        words(cells.get(4)));
  }

  private static Set<String> words(String cell) {
    return cell.isEmpty() ? Set.of() : Set.of(cell.split(" +"));
  }

  private static Actor actor(long id, String agency) {
    return new Actor(id, "u" + id, "u" + id, agency, Set.of());
  }
}
