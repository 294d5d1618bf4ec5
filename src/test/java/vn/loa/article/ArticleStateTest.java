package vn.loa.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A state is called what the text waits for. */
class ArticleStateTest {
  @ParameterizedTest
  @CsvSource({"1, Chờ duyệt", "2, Chờ biên tập", "3, Chờ biên tập"})
  void whatWasHandedInWaitsForItsFirstStep(int steps, String word) {
    assertThat(ArticleState.SUBMITTED.word(steps)).isEqualTo(word);
  }
}
