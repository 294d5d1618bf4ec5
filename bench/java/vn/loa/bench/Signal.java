package vn.loa.bench;

import java.io.IOException;

/** Signals to processes that a benchmark started itself. */
final class Signal {
  private Signal() {}

  static void send(String name, long pid) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, Long.toString(pid)).start().waitFor();
  }
}
