package vn.loa.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A helper program that is run to its end: Maven, initdb, apt-get. It dies with the launcher. */
final class Command {
  private final ProcessBuilder builder;
  private Path log;

  private Command(List<String> words) {
    var all = new ArrayList<>(List.of("setpriv", "--pdeathsig", "TERM"));
    all.addAll(words);
    builder = new ProcessBuilder(all).redirectInput(new java.io.File("/dev/null"));
  }

  static Command of(String... words) {
    return new Command(List.of(words));
  }

  static Command of(List<String> words) {
    return new Command(words);
  }

  Command in(Path directory) {
    builder.directory(directory.toFile());
    return this;
  }

  Command with(Map<String, String> variables) {
    builder.environment().putAll(variables);
    return this;
  }

  Command input(Path file) {
    builder.redirectInput(file.toFile());
    return this;
  }

  Command logTo(Path file) {
    log = file;
    builder
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    return this;
  }

  Command inSight() {
    builder.inheritIO().redirectInput(new java.io.File("/dev/null"));
    return this;
  }

  /** Fails with this line and the end of the log. */
  void orFail(String line) {
    if (exitCode() == 0) return;
    if (log == null) throw new Failure(line);
    lastLines(20).forEach(System.err::println);
    throw new Failure(line, log);
  }

  boolean succeeds() {
    builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    return exitCode() == 0;
  }

  int exitCode() {
    try {
      return builder.start().waitFor();
    } catch (IOException noSuchProgram) {
      return 127;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return 130;
    }
  }

  /** What the program prints, or nothing when there is none. */
  String output() {
    try {
      var process = builder.redirectErrorStream(true).start();
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException noSuchProgram) {
      return "";
    }
  }

  private List<String> lastLines(int count) {
    try {
      var lines = Files.readAllLines(log);
      return lines.subList(Math.max(0, lines.size() - count), lines.size());
    } catch (IOException unreadable) {
      return List.of();
    }
  }
}
