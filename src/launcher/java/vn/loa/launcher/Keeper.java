package vn.loa.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Starts one service, and starts it again whenever it ends without being asked. One thread a
 * service, living as long as its process: the kernel ends the process when that thread is gone.
 */
final class Keeper {
  private static final Duration STOP = Duration.ofSeconds(8);
  private static final int LONGEST_PAUSE_SECONDS = 8;

  private final Service service;
  private final ProcessRecord leftover;
  private final ServiceLog log;
  private final CompletableFuture<Void> firstReady = new CompletableFuture<>();
  private final CountDownLatch stopping = new CountDownLatch(1);
  private final Thread thread;
  private boolean becameReady;
  private volatile Process process;
  private volatile String lost;

  Keeper(Service service, Home home, boolean echo) {
    this.service = service;
    var file = service.name().toLowerCase().replace(' ', '-');
    leftover = new ProcessRecord(home, file + ".pid");
    log = new ServiceLog(home.log(file), line -> hear(line, echo));
    thread = new Thread(this::keep, service.name());
  }

  Keeper start() {
    thread.start();
    return this;
  }

  void awaitReady() {
    try {
      firstReady.join();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof Failure failure
          ? failure
          : new Failure(service.name() + " did not start: " + failed.getCause(), log.file());
    }
  }

  void stop() {
    stopping.countDown();
    firstReady.completeExceptionally(new Failure("Stopped."));
    try {
      thread.join();
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  private void keep() {
    try {
      leftover.endLeftover();
      for (var pause = 1; !asked(); pause = Math.min(pause * 2, LONGEST_PAUSE_SECONDS)) {
        becameReady = false;
        var end = runOnce();
        if (asked()) return;
        if (!firstReady.isDone()) throw new Failure(end, log.file());
        if (becameReady) pause = 1;
        say("%s Starting it again in %d s.".formatted(end, pause));
        stopping.await(pause, TimeUnit.SECONDS);
      }
    } catch (Exception failed) {
      firstReady.completeExceptionally(failed);
    } finally {
      endProcess();
    }
  }

  /** Runs the process until it ends, and says how that came. */
  private String runOnce() throws InterruptedException {
    try {
      service.prepare();
      launch();
      if (!becomesReady()) return whyNot();
      becameReady = true;
      if (!firstReady.complete(null)) say(service.name() + " is back.");
      while (!asked() && !process.waitFor(200, TimeUnit.MILLISECONDS)) {}
      return "%s ended (exit code %d).".formatted(service.name(), asked() ? 0 : exitCode());
    } catch (Failure failure) {
      if (!firstReady.isDone()) throw failure;
      return failure.getMessage();
    } catch (IOException | UncheckedIOException impossible) {
      return service.name() + " cannot be started: " + impossible.getMessage();
    } finally {
      endProcess();
    }
  }

  private void launch() throws IOException {
    lost = null;
    var words = new ArrayList<>(List.of("setsid")); // Ctrl-C is for the launcher alone
    words.addAll(service.command());
    var builder = new ProcessBuilder(words).redirectErrorStream(true);
    builder.environment().putAll(service.variables());
    process = builder.redirectInput(new java.io.File("/dev/null")).start();
    leftover.note(process.toHandle());
    log.follow(process);
  }

  private boolean becomesReady() throws InterruptedException {
    var end = System.nanoTime() + service.patience().toNanos();
    while (!service.ready(process.toHandle())) {
      if (lost != null || !process.isAlive() || System.nanoTime() > end) return false;
      if (stopping.await(100, TimeUnit.MILLISECONDS)) return false;
    }
    return true;
  }

  private String whyNot() throws InterruptedException {
    if (process.isAlive() && lost == null) {
      return "%s is not ready after %d s."
          .formatted(service.name(), service.patience().toSeconds());
    }
    TimeUnit.MILLISECONDS.sleep(200); // its last words are still on their way
    var what = lost == null ? service.name() + " ended while starting" : lost;
    return what + log.complaint().map(cause -> ": " + cause).orElse("") + ".";
  }

  private void hear(String line, boolean echo) {
    if (echo) System.out.println(line);
    service.lost(line).ifPresent(why -> lost = why);
  }

  private int exitCode() {
    return process.exitValue();
  }

  private boolean asked() {
    return stopping.getCount() == 0;
  }

  private void endProcess() {
    if (process == null) return;
    try {
      if (process.isAlive()) {
        if (asked() && becameReady) service.finish();
        Command.of("sh", "-c", "kill -" + service.stopSignal() + " " + process.pid()).succeeds();
        if (!process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) process.destroyForcibly();
        process.waitFor();
      }
      leftover.clear();
    } catch (InterruptedException hurried) {
      process.destroyForcibly();
    }
  }

  private static void say(String line) {
    System.out.println(line);
  }
}
