package vn.loa.bench;

import java.io.IOException;
import java.util.regex.Pattern;

/**
 * What wrk measured.
 *
 * @param rate requests per second
 * @param p99 in milliseconds
 * @param errors answers that were no success, and broken connections
 */
record Wrk(double rate, double p99, long errors) {
  private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
  private static final Pattern P99 = Pattern.compile("99%\\s+([0-9.]+)(us|ms|s)");
  private static final Pattern BAD = Pattern.compile("Non-2xx or 3xx responses: ([0-9]+)");
  private static final Pattern SOCKET =
      Pattern.compile("Socket errors: connect (\\d+), read (\\d+), write (\\d+), timeout (\\d+)");

  /** Asks for {@code url} from 32 connections for so many seconds. */
  static Wrk on(String url, int seconds) throws IOException, InterruptedException {
    var command =
        new ProcessBuilder(
            "wrk", "-t2", "-c32", "-d" + seconds + "s", "--latency",
            "-H", "Accept-Encoding: gzip", url);
    var process = command.redirectErrorStream(true).start();
    var text = new String(process.getInputStream().readAllBytes());
    if (process.waitFor() != 0) throw new IOException("wrk failed: " + text);
    return read(text);
  }

  private static Wrk read(String text) throws IOException {
    var rate = RATE.matcher(text);
    var p99 = P99.matcher(text);
    if (!rate.find() || !p99.find()) throw new IOException("wrk said: " + text);
    var bad = BAD.matcher(text);
    long errors = bad.find() ? Long.parseLong(bad.group(1)) : 0;
    var socket = SOCKET.matcher(text);
    if (socket.find())
      for (int i = 1; i <= 4; i++) errors += Long.parseLong(socket.group(i));
    return new Wrk(Double.parseDouble(rate.group(1)), millis(p99.group(1), p99.group(2)), errors);
  }

  private static double millis(String value, String unit) {
    double number = Double.parseDouble(value);
    return switch (unit) {
      case "us" -> number / 1000;
      case "s" -> number * 1000;
      default -> number;
    };
  }
}
