package vn.loa.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

/** What the database of a Loa is sent, out of PostgreSQL's own log. */
record Statements(Loa loa) {
  private static final int TRIES = 7;

  /** Beginning and ending transactions is not counted. */
  private static final Pattern EXECUTED =
      Pattern.compile("(execute [^:]*|statement): (?!BEGIN|COMMIT|ROLLBACK|SET |SHOW |show |select 'mark )");

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

  /** Between two marks of ours: what is logged is in the file only a moment later. */
  private long once(Callable<?> work) throws Exception {
    var before = mark();
    work.call();
    var after = mark();
    var lines = new String(log(), StandardCharsets.UTF_8).lines().toList();
    int first = index(lines, before);
    int last = index(lines, after);
    if (first < 0) return Long.MAX_VALUE; // another file was begun meanwhile
    return lines.subList(first + 1, last).stream().filter(line -> EXECUTED.matcher(line).find()).count();
  }

  private String mark() throws Exception {
    var mark = "mark " + System.nanoTime();
    try (var database = loa.database();
        var statement = database.createStatement()) {
      statement.execute("select '" + mark + "'");
    }
    Await.until(10, "what was sent is logged",
        () -> new String(log(), StandardCharsets.UTF_8).contains(mark));
    return mark;
  }

  private static int index(List<String> lines, String mark) {
    for (int i = lines.size() - 1; i >= 0; i--) if (lines.get(i).contains(mark)) return i;
    return -1;
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
