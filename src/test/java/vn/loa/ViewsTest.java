package vn.loa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no view and no descriptor may hold (design rule 16, and sign-in by Loa's own filter). */
class ViewsTest {
  private static final Path WEBAPP = Path.of("src/main/webapp");
  private static final int LONGEST = 120;

  @Test
  void noViewUsesCommandsThatNeedInlineScripts() throws IOException {
    assertThat(viewsWith("<h:commandButton", "<h:commandLink", "<h:commandScript", "<f:ajax"))
        .isEmpty();
  }

  @Test
  void noViewHasInlineScriptsOrHandlers() throws IOException {
    assertThat(viewsWith("<script>", " onclick=", " onchange=", " onsubmit=", " onload="))
        .isEmpty();
  }

  /** What was typed beside the button would be drawn as it was before. */
  @Test
  void noButtonDrawsAnewWhatItDoesNotSend() throws IOException {
    assertThat(viewsWith("process=\"@this\" update=\"@form\"")).isEmpty();
  }

  @Test
  void viewsAreShort() throws IOException {
    try (var views = views()) {
      assertThat(views.filter(view -> lines(view) > LONGEST)).isEmpty();
    }
  }

  @Test
  void theContainerGuardsNothing() throws IOException {
    var descriptor = Files.readString(WEBAPP.resolve("WEB-INF/web.xml"));
    assertThat(descriptor).doesNotContain("security-constraint", "login-config", "security-role");
    try (var sources = Files.walk(Path.of("src/main/java"))) {
      assertThat(sources.filter(ViewsTest::usesContainerSecurity)).isEmpty();
    }
  }

  private static boolean usesContainerSecurity(Path source) {
    return source.toString().endsWith(".java")
        && (read(source).contains("jakarta.security.enterprise")
            || read(source).contains("ServletSecurity"));
  }

  private static List<Path> viewsWith(String... banned) throws IOException {
    try (var views = views()) {
      return views.filter(view -> Stream.of(banned).anyMatch(read(view)::contains)).toList();
    }
  }

  private static Stream<Path> views() throws IOException {
    return Files.walk(WEBAPP).filter(file -> file.toString().endsWith(".xhtml"));
  }

  private static long lines(Path file) {
    return read(file).lines().count();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
