package vn.loa.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import vn.loa.identity.Duty;
import vn.loa.shared.Words;

/** Every state and every verb has its words and its button wherever people meet it. */
class WorkflowWordsTest {
  private static final Path SCRIPTS = Path.of("src/main/webapp/resources/toa-soan");

  @ParameterizedTest
  @EnumSource
  void everyStateIsCalledSomething(ArticleState state) throws IOException {
    assertThat(state.word()).isNotBlank();
    assertThat(Words.of("pace.step." + state)).isNotBlank();
    assertThat(Files.readString(SCRIPTS.resolve("article-words.js"))).contains(state + ": '");
  }

  @ParameterizedTest
  @EnumSource
  void everyVerbIsToldInTheHistoryAndTheLog(Verb verb) {
    assertThat(verb.word()).isNotBlank();
    assertThat(Words.of("history.told." + verb)).isNotBlank();
    assertThat(Words.of("article.event." + verb.name().toLowerCase(Locale.ROOT))).isNotBlank();
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"SAVE", "REVISE"}) // done by writing
  void everyOtherVerbHasItsButtonAndItsAnswer(Verb verb) throws IOException {
    assertThat(Files.readString(SCRIPTS.resolve("article-moves.js"))).contains(verb + ": ['");
    assertThat(Words.of("desk.done." + verb)).isNotBlank();
  }

  @ParameterizedTest
  @EnumSource
  void everyDutyThatAVerbAsksForHasAName(Duty duty) {
    assertThat(duty.word()).isNotBlank();
  }

  @ParameterizedTest
  @EnumSource
  void aStepThatOnlySomeTextsTakeStandsInTheWorkList(Verb verb) {
    if (verb.from(1).equals(verb.from(WorkflowTest.MOST_STEPS))) return;
    assertThat(WorkList.STEPS).contains(verb);
    assertThat(Words.of("desk.task." + verb)).isNotBlank();
  }
}
