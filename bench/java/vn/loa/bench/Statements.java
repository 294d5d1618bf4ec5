package vn.loa.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

/** What the database of a Loa is sent, out of PostgreSQL's own log. */
record Statements(Loa loa) {
  private static final int TRIES = 7;

  /** Beginning and ending transactions is not counted. */
  private static final Pattern EXECUTED =
      Pattern.compile("(execute [^:]*|statement): (?!BEGIN|COMMIT|ROLLBACK|SET |SHOW |show )");

  /** The fewest of some tries, because what timers ask meanwhile cannot be told from it. */
  long of(Callable<?> work) throws Exception {
    logFrom("0");
    try {
      work.call();
      long fewest = Long.MAX_VALUE;
      for (int i = 0; i < TRIES; i++) fewest = Math.min(fewest, once(work));
      return fewest;
    } finally {
      logFrom("-1");
    }
  }

  private long once(Callable<?> work) throws Exception {
    int before = log().length;
    work.call();
    var all = log();
    var written = new String(all, before, all.length - before, StandardCharsets.UTF_8);
    return written.lines().filter(line -> EXECUTED.matcher(line).find()).count();
  }

  private byte[] log() throws IOException {
    return Files.readAllBytes(loa.home().resolve("log/postgresql.log"));
  }

  /** As its administrator would: Loa's own user may not. */
  private void logFrom(String millis) throws Exception {
    Path file = loa.home().resolve("postgres/data/postgresql.conf");
    var setting = "log_min_duration_statement";
    Files.writeString(file, "\n" + setting + " = " + millis + "\n", StandardOpenOption.APPEND);
    Signal.send("HUP", loa.pid("postgresql"));
    Await.until(10, "PostgreSQL knows its setting", () -> {
      try (var database = loa.database();
          var shown = database.createStatement();
          var row = shown.executeQuery("show " + setting)) {
        return row.next() && row.getString(1).equals(millis);
      }
    });
  }
}
