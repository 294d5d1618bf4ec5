package vn.loa.bench;

import java.util.Arrays;

/** Some measurements of the same thing. */
record Figures(double... sorted) {

  Figures {
    Arrays.sort(sorted);
  }

  double median() {
    return at(0.5);
  }

  /** The value that this part of all measurements does not exceed. */
  double at(double part) {
    return sorted[Math.min(sorted.length - 1, (int) Math.ceil(part * sorted.length) - 1)];
  }

  double least() {
    return sorted[0];
  }

  double most() {
    return sorted[sorted.length - 1];
  }

  /** Median, and how far the measurements lie apart. */
  String text(String format) {
    return (format + " (" + format + "–" + format + ")").formatted(median(), least(), most());
  }
}
