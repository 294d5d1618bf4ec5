package vn.loa.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonReaderTest {
  private static final String PIECE =
      "{\"id\":%d,\"title\":\"Bài\",\"body\":\"Chữ\",\"publishedAt\":\"2019-05-03T09:11:00+07:00\"}";

  @TempDir Path folder;
  private final WxrReaderTest.Heard heard = new WxrReaderTest.Heard();

  @Test
  void aBadLineCostsNoOther() throws IOException {
    var noDate = "{\"id\":2,\"title\":\"Bài\",\"publishedAt\":\"hôm qua\"}";
    read(false, PIECE.formatted(1), "{dở", noDate, "[1]", "", "{\"title\":[]}", PIECE.formatted(7));
    assertThat(heard.pieces).extracting(OldPiece::number).containsExactly(1, 7);
    assertThat(heard.bad)
        .extracting(line -> line.substring(0, 2))
        .containsExactly("2:", "3:", "4:", "6:");
  }

  @Test
  void anArrayIsReadUpToWhereItBreaks() {
    assertThatThrownBy(() -> read(true, "[" + PIECE.formatted(1) + ",", PIECE.formatted(2) + ",{"))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining("after piece 2");
    assertThat(heard.pieces).hasSize(2);
  }

  @Test
  void theExampleInTheDocumentsIsRead() throws IOException {
    new JsonReader(Path.of("src/docs/import-example.jsonl")).read(false, heard);
    assertThat(heard.bad).isEmpty();
    assertThat(heard.pieces).hasSize(2);
  }

  private void read(boolean isArray, String... lines) throws IOException {
    var file = folder.resolve("export.json");
    Files.writeString(file, String.join("\n", lines));
    new JsonReader(file).read(isArray, heard);
  }
}
