package vn.loa.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.loa.article.ArticleKind;
import vn.loa.shared.RuleBroken;

/** What may be done with an assignment, and when it is late. */
class AssignmentTest {
  private static final Instant MONDAY = Instant.parse("2024-06-03T01:00:00Z");
  private static final Instant DEADLINE = MONDAY.plus(Duration.ofDays(2));
  private static final long EDITOR = 1;
  private static final long REPORTER = 2;

  @Test
  void itGoesFromGivenToDone() {
    var assignment = given();
    assignment.accept(MONDAY);
    assignment.start(7, MONDAY);
    assertThat(assignment.state()).isEqualTo(AssignmentState.WRITING);
    assertThat(assignment.follow(AssignmentState.SUBMITTED, MONDAY)).isTrue();
    assertThat(assignment.follow(AssignmentState.DONE, MONDAY)).isTrue();
    assertThat(assignment.article()).contains(7L);
  }

  @Test
  void hearingTheSameNewsAgainChangesNothing() {
    var assignment = started();
    assignment.follow(AssignmentState.SUBMITTED, MONDAY);
    assertThat(assignment.follow(AssignmentState.SUBMITTED, DEADLINE)).isFalse();
    assertThat(assignment.stateSince()).isEqualTo(MONDAY);
  }

  @Test
  void whatWasReturnedIsWrittenAgain() {
    var assignment = started();
    assignment.follow(AssignmentState.SUBMITTED, MONDAY);
    assertThat(assignment.follow(AssignmentState.WRITING, MONDAY)).isTrue();
  }

  @Test
  void whatIsOverFollowsNothing() {
    var assignment = started();
    assignment.cancel("Không cần nữa", MONDAY);
    assertThat(assignment.follow(AssignmentState.DONE, MONDAY)).isFalse();
    assertThat(assignment.reason()).isEqualTo("Không cần nữa");
  }

  @Test
  void whatWasBegunCannotBeDeclined() {
    var assignment = started();
    assertThatThrownBy(() -> assignment.decline("Bận", MONDAY))
        .isInstanceOf(RuleBroken.class)
        .hasMessageContaining("Đang viết");
  }

  @Test
  void whatWasDeclinedMayBeGivenToAnother() {
    var assignment = given();
    assignment.decline("Đang nghỉ phép", MONDAY);
    assignment.reassign(3, MONDAY);
    assertThat(assignment.state()).isEqualTo(AssignmentState.GIVEN);
    assertThat(assignment.reporter()).isEqualTo(3);
    assertThat(assignment.reason()).isEmpty();
  }

  @Test
  void itIsLateOnceItsTimePassedUntilItIsHandedIn() {
    var assignment = started();
    assertThat(assignment.isLate(DEADLINE)).isFalse();
    assertThat(assignment.isLate(DEADLINE.plusSeconds(1))).isTrue();
    assignment.follow(AssignmentState.SUBMITTED, MONDAY);
    assertThat(assignment.isLate(DEADLINE.plusSeconds(1))).isFalse();
  }

  @ParameterizedTest
  @EnumSource(AssignmentVerb.class)
  void nothingButItsEndComesAfterTheEnd(AssignmentVerb verb) {
    assertThat(verb.isPossibleIn(AssignmentState.DONE)).isFalse();
    assertThat(verb.isPossibleIn(AssignmentState.CANCELLED)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(AssignmentState.class)
  void everyStateHasItsWord(AssignmentState state) {
    assertThat(state.word()).isNotBlank();
  }

  @ParameterizedTest
  @EnumSource(AssignmentVerb.class)
  void everyVerbIsToldInWords(AssignmentVerb verb) {
    var entry = new AssignmentEntry(MONDAY, "Lan", verb, AssignmentState.GIVEN, "");
    assertThat(entry.words()).isNotBlank();
    assertThat(verb.word()).isNotBlank();
  }

  private static Assignment started() {
    var assignment = given();
    assignment.start(7, MONDAY);
    return assignment;
  }

  private static Assignment given() {
    var assignment = new Assignment("VPDP-NTM", EDITOR, REPORTER, MONDAY);
    var topic = new Topic(ArticleKind.NEWS, "Đường về bản", "", "", "", "", "");
    assignment.ask(topic, DEADLINE, Priority.NORMAL);
    return assignment;
  }
}
