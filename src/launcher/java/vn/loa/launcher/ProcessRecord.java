package vn.loa.launcher;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A process noted in LOA_HOME, so that the next start finds what a killed launcher left behind. */
record ProcessRecord(Home home, String file) {
  private static final Duration PATIENCE = Duration.ofSeconds(8);

  void note(ProcessHandle process) {
    home.write(file, process.pid() + " " + started(process));
  }

  void clear() {
    home.forget(file);
  }

  /** The time of its start tells our process from a later one with the same number. */
  void endLeftover() {
    var noted = home.read(file).orElse("").split(" ");
    if (noted.length == 2) {
      ProcessHandle.of(Long.parseLong(noted[0]))
          .filter(process -> started(process) == Long.parseLong(noted[1]))
          .ifPresent(ProcessRecord::end);
    }
    clear();
  }

  private static long started(ProcessHandle process) {
    return process.info().startInstant().map(instant -> instant.toEpochMilli()).orElse(0L);
  }

  private static void end(ProcessHandle process) {
    process.destroy();
    try {
      process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException stubborn) {
      process.destroyForcibly();
      process.onExit().join();
    } catch (InterruptedException | ExecutionException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
