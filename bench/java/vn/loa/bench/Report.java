package vn.loa.bench;

import java.util.ArrayList;
import java.util.List;

/** The lines of one benchmark: what was measured, and whether it is within its budget. */
final class Report {
  private final List<String> missed = new ArrayList<>();

  Report(String title) {
    System.out.println("\n== " + title);
  }

  /** A measurement that has no budget. */
  void note(String what, String measured) {
    System.out.printf("%-62s %s%n", what, measured);
  }

  void atLeast(double budget, String what, double value, String measured) {
    line(value >= budget, what, measured, "≥ " + budget);
  }

  void atMost(double budget, String what, double value, String measured) {
    line(value <= budget, what, measured, "≤ " + budget);
  }

  private void line(boolean within, String what, String measured, String budget) {
    System.out.printf("%-62s %-34s %-10s %s%n", what, measured, budget, within ? "ok" : "MISSED");
    if (!within) missed.add(what);
  }

  /** Whether every budget was kept. */
  boolean within() {
    return missed.isEmpty();
  }
}
