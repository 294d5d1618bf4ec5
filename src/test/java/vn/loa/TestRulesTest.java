package vn.loa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What holds for all tests. */
class TestRulesTest {
  private static final Pattern WAITS = Pattern.compile("Awaitility\\.await|\\.sleep\\(");

  @Test
  void nobodyWaitsButAsPatienceDoes() throws IOException {
    try (var files = Files.walk(Path.of("src/test/java"))) {
      var waiting = files.filter(Files::isRegularFile).filter(TestRulesTest::waits).toList();
      assertThat(waiting).isEqualTo(List.of(Path.of("src/test/java/vn/loa/Patience.java")));
    }
  }

  private static boolean waits(Path source) {
    try {
      return WAITS.matcher(Files.readString(source)).find();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
