package vn.loa.markup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The editor and the server read the same out of every piece of the corpus. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorpusTest {
  private final Markup markup = new Markup();
  private List<Piece> corpus = List.of();

  record Piece(String name, String markdown, String saved, String html) {
    @Override
    public String toString() {
      return name;
    }
  }

  @BeforeAll
  void askTheEditor() throws Exception {
    var json = output("node", "src/main/frontend/test/corpus-html.mjs");
    try (var reader = Json.createReader(new StringReader(json))) {
      corpus = reader.readArray().getValuesAs(JsonObject.class).stream().map(this::piece).toList();
    }
  }

  private Piece piece(JsonObject json) {
    return new Piece(
        json.getString("name"),
        json.getString("markdown"),
        json.getString("saved"),
        json.getString("html"));
  }

  private static String output(String... command) throws InterruptedException {
    try {
      var process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      var output = new String(process.getInputStream().readAllBytes(), UTF_8);
      assertThat(process.waitFor()).as("exit of " + String.join(" ", command)).isZero();
      return output;
    } catch (IOException missing) {
      return fail("Node.js 20 or newer is needed to ask the editor: " + missing.getMessage());
    }
  }

  List<Piece> corpus() {
    return corpus;
  }

  @Test
  void hasAtLeast200Pieces() {
    assertThat(corpus).hasSizeGreaterThanOrEqualTo(200);
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void editorAndServerAgree(Piece piece) {
    assertThat(NormalForm.of(rendered(piece.markdown()))).isEqualTo(NormalForm.of(piece.html()));
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void readersSeeNoDifferenceAfterItWasSaved(Piece piece) {
    assertThat(NormalForm.withTightness(rendered(piece.saved())))
        .isEqualTo(NormalForm.withTightness(rendered(piece.markdown())));
  }

  private String rendered(String markdown) {
    return markup.render(markdown, CorpusTest::picture).html();
  }

  private static Optional<PictureLinks> picture(long id) {
    return Optional.of(new PictureLinks(1200, 675, "/media/" + id, List.of()));
  }
}
