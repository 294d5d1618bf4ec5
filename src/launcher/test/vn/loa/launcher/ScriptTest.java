package vn.loa.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code ./loa}, which compiles the launcher when it changed. */
class ScriptTest {
  private static final Path CLONE = Path.of("").toAbsolutePath().resolve("../..").normalize();
  private static final Path JDK = Path.of(System.getProperty("java.home"));
  private static final String MAIN = "src/launcher/java/vn/loa/launcher/Main.java";

  /** Notes where it writes to, and begins when as many compilers as are waited for have come. */
  private static final String COMPILER =
      """
      #!/bin/sh
      echo "$2" > "$COMPILERS/$$"
      until [ "$(ls "$COMPILERS" | wc -l)" -ge "$AT_ONCE" ]; do sleep 0.05; done
      exec "%s/bin/javac" "$@"
      """;

  private static final String LAUNCHER =
      """
      package vn.loa.launcher;

      public class Main {
        public static void main(String[] words) {
          System.out.println("carries out " + words[0]);
        }
      }
      """;

  @TempDir Path directory;
  private Path compilers;

  @BeforeEach
  void copy() throws IOException {
    compilers = Files.createDirectory(directory.resolve("compilers"));
    Files.copy(CLONE.resolve("loa"), directory.resolve("loa"));
    Files.createDirectories(directory.resolve(MAIN).getParent());
    Files.writeString(directory.resolve(MAIN), LAUNCHER);
    var programs = Files.createDirectories(directory.resolve("jdk/bin"));
    Files.createSymbolicLink(programs.resolve("java"), JDK.resolve("bin/java"));
    Files.writeString(programs.resolve("javac"), COMPILER.formatted(JDK));
    assertThat(programs.resolve("javac").toFile().setExecutable(true)).isTrue();
  }

  @Test
  void twoAtOnceDoNotCompileIntoEachOther() throws Exception {
    var both = List.of(start("2"), start("2"));
    for (var each : both) assertThat(saidBy(each)).contains("carries out help");
    assertThat(directoriesWrittenTo()).hasSize(2).doesNotHaveDuplicates();
    assertThat(saidBy(start("3"))).contains("carries out help");
    assertThat(directoriesWrittenTo()).as("the third finds what they made").hasSize(2);
  }

  @Test
  void whatRunsKeepsTheClassesThatItBeganWith() throws Exception {
    saidBy(start("1"));
    var before = classesOfMain();
    Files.writeString(directory.resolve(MAIN), "\n", StandardOpenOption.APPEND);
    assertThat(saidBy(start("1"))).contains("carries out help");
    assertThat(directoriesWrittenTo()).hasSize(2);
    assertThat(classesOfMain()).hasSize(2).containsAll(before);
  }

  private Process start(String atOnce) throws IOException {
    var builder = new ProcessBuilder("bash", directory.resolve("loa").toString(), "help");
    builder.redirectErrorStream(true);
    builder
        .environment()
        .putAll(
            Map.of(
                "JAVA_HOME", directory.resolve("jdk").toString(),
                "COMPILERS", compilers.toString(),
                "AT_ONCE", atOnce));
    return builder.start();
  }

  private static String saidBy(Process loa) throws IOException, InterruptedException {
    var output = new String(loa.getInputStream().readAllBytes());
    assertThat(loa.waitFor()).as(output).isZero();
    return output;
  }

  private List<String> directoriesWrittenTo() throws IOException {
    try (var notes = Files.list(compilers)) {
      return notes.map(ScriptTest::text).toList();
    }
  }

  private List<Path> classesOfMain() throws IOException {
    try (var all = Files.walk(directory.resolve("target"))) {
      return all.filter(path -> path.endsWith("Main.class")).toList();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
