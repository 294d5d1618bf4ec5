package vn.loa.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceLogTest {
  private static final String END = "the end";

  @TempDir Path directory;

  @Test
  void theFirstErrorIsTheComplaint() throws Exception {
    var log = logOf("LOG: starting", "FATAL: no room", "FATAL: shut down");
    assertThat(log.complaint()).hasValue("FATAL: no room");
  }

  @Test
  void theDeepestCauseSaysMore() throws Exception {
    var log = logOf("SEVERE: failed", "Caused by: a.B: first", "Caused by: c.D: really");
    assertThat(log.complaint()).hasValue("c.D: really");
  }

  @Test
  void theCauseIsFoundInJsonToo() throws Exception {
    var log =
        logOf("{\"Level\":\"SEVERE\",\"StackTrace\":\"a.B: first\\n\\tat x\\nCaused by: c.D: really\\n\"}");
    assertThat(log.complaint()).hasValue("c.D: really");
  }

  @Test
  void aRefusalIsNotDrownedByWhatFollowsFromIt() throws Exception {
    var log =
        logOf(
            "{\"LogMessage\":\"Loa does not start: LOA_BASE_URL is not set\"}",
            "Caused by: a.B: Loa does not start: LOA_BASE_URL is not set",
            "Caused by: c.D: the pool is gone");
    assertThat(log.complaint()).hasValue("LOA_BASE_URL is not set");
  }

  @Test
  void aQuietProcessHasNoComplaint() throws Exception {
    assertThat(logOf("INFO: ready").complaint()).isEmpty();
  }

  @Test
  void whatAProcessPrintsIsKept() throws Exception {
    assertThat(logOf("một", "hai").file()).hasContent("một\nhai\n" + END);
  }

  /** It would stand still with its next line, once nobody reads what it prints. */
  @Test
  void aProcessIsHeardAlsoWhileItsLogCannotBeWritten() throws Exception {
    var log = directory.resolve("x.log");
    Files.createDirectory(log);
    assertThat(logOf("FATAL: no room").complaint()).hasValue("FATAL: no room");
    Files.delete(log);
    assertThat(logOf("một").file()).hasContent("một\n" + END);
  }

  private ServiceLog logOf(String... lines) throws IOException, InterruptedException {
    BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    var log = new ServiceLog(directory.resolve("x.log"), heard::add);
    var text = String.join("\n", lines) + "\n" + END + "\n";
    var process = new ProcessBuilder("printf", "%s", text).start();
    log.follow(process).join();
    assertThat(heard).contains(END);
    return log;
  }
}
