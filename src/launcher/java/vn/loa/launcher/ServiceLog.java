package vn.loa.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** What a process prints: kept in a file of bounded size, and read for what went wrong. */
final class ServiceLog {
  private static final long LARGEST = 20L << 20;
  private static final int LONGEST_COMPLAINT = 300;

  /** In a stack trace, which is one line with written-out line ends where logs are JSON. */
  private static final Pattern CAUSE =
      Pattern.compile(
          "(?:Caused by: |Exception while loading the app : |\"StackTrace\":\")(.+?)(?:\\\\n|$)");

  /** What the process itself says of why it does not start; the rest only follows from it. */
  private static final Pattern REFUSAL =
      Pattern.compile("Loa does not start: ([^\"]+?)(?:\"|\\\\n|$)");

  private static final Pattern COMPLAINT =
      Pattern.compile("FATAL|PANIC|SEVERE|ERROR|No space left|^initdb: error|OutOfMemoryError");

  private final Path file;
  private final Consumer<String> listener;
  private volatile String complaint;
  private volatile String rootCause;
  private volatile String refusal;

  ServiceLog(Path file, Consumer<String> listener) {
    this.file = file;
    this.listener = listener;
  }

  Path file() {
    return file;
  }

  /**
   * What went wrong since the start: a refusal, the deepest cause of an exception, else an error.
   */
  Optional<String> complaint() {
    return Optional.ofNullable(refusal)
        .or(() -> Optional.ofNullable(rootCause))
        .or(() -> Optional.ofNullable(complaint))
        .map(text -> text.substring(0, Math.min(text.length(), LONGEST_COMPLAINT)));
  }

  Thread follow(Process process) {
    complaint = null;
    rootCause = null;
    refusal = null;
    var thread = new Thread(() -> copy(process.inputReader(StandardCharsets.UTF_8)));
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  /** Goes on reading when it cannot write: a full disk must not block the process too. */
  private void copy(BufferedReader lines) {
    try (lines;
        var kept = new Kept()) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        hear(line);
        try {
          kept.add(line);
        } catch (IOException diskFull) {
          hear(String.valueOf(diskFull.getMessage()));
        }
      }
    } catch (IOException ended) {
      hear(String.valueOf(ended.getMessage()));
    }
  }

  private void hear(String line) {
    var refused = REFUSAL.matcher(line);
    if (refusal == null && refused.find()) refusal = refused.group(1).strip();
    var cause = CAUSE.matcher(line);
    while (cause.find()) rootCause = cause.group(1).strip();
    if (complaint == null && COMPLAINT.matcher(line).find()) complaint = line.strip();
    listener.accept(line);
  }

  private Path older() {
    return file.resolveSibling(file.getFileName() + ".1");
  }

  /** The file, opened again with the next line whenever it could not be written. */
  private final class Kept implements AutoCloseable {
    private Writer out;

    void add(String line) throws IOException {
      try {
        if (out != null && Files.size(file) > LARGEST) {
          close();
          Files.move(file, older(), StandardCopyOption.REPLACE_EXISTING);
        }
        if (out == null)
          out = Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        out.write(line + "\n");
        out.flush();
      } catch (IOException diskFull) {
        close();
        throw diskFull;
      }
    }

    @Override
    public void close() throws IOException {
      var open = out;
      out = null;
      if (open != null) open.close();
    }
  }
}
