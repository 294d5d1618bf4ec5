package vn.loa.markup.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loa.markup.Markup;

/** Documents as offices write them, of growing nastiness: {@code src/test/resources/word}. */
class WordReaderTest {
  @TempDir Path folder;

  static List<String> documents() {
    return WordFiles.names();
  }

  @Test
  void thereAreThirtyOfThem() {
    assertThat(documents()).hasSizeGreaterThanOrEqualTo(30);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void aDocumentBecomesTheDraftThatStandsBesideIt(String name) throws IOException {
    var draft = WordFiles.draft(folder, WordFiles.of(name));
    assertThat(told(draft)).isEqualTo(WordFiles.read(WordFiles.FOLDER.resolve(name + ".md")));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void readersGetHarmlessText(String name) throws IOException {
    var draft = WordFiles.draft(folder, WordFiles.of(name));
    var html = new Markup().render(body(draft), id -> Optional.empty()).html();
    assertThat(html).doesNotContain("<script", "javascript:", "vbscript:");
  }

  private static String told(WordDraft draft) {
    var told = new StringBuilder("title: %s\nlead: %s\n".formatted(draft.title(), draft.lead()));
    if (!draft.reference().isEmpty())
      told.append("reference: ").append(draft.reference()).append('\n');
    if (!draft.pictures().isEmpty())
      told.append("pictures: ").append(String.join(", ", draft.pictures())).append('\n');
    told.append(
        draft.notCarried().stream()
            .map(reason -> "- " + reason.text() + "\n")
            .collect(Collectors.joining("", "not carried:\n", "---\n")));
    return told.append(body(draft)).append('\n').toString();
  }

  private static String body(WordDraft draft) {
    var pictures = draft.pictures();
    return draft.body(part -> Optional.of(pictures.indexOf(part) + 1L));
  }
}
