package vn.loa.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What became of a file, as {@code ./loa import} prints it; reader and writer both tell it. */
final class Report {
  private static final int MOST_LINES = 200;
  private static final int LONGEST_NAME = 200;

  private final List<String> refused = new ArrayList<>();
  private final Map<String, Integer> lost = new TreeMap<>();
  private final Map<String, Integer> passed = new TreeMap<>();
  private final long begin = System.nanoTime();
  private int taken;
  private int known;
  private int bad;

  synchronized void taken(int pieces) {
    taken += pieces;
  }

  synchronized void known() {
    known++;
  }

  synchronized void bad(int number, String why) {
    if (bad++ < MOST_LINES) refused.add("item " + number + ": " + why);
  }

  synchronized void lost(String what) {
    count(lost, what);
  }

  synchronized void passed(String what) {
    count(passed, what);
  }

  /** A hostile file must not fill the memory with different names. */
  private static void count(Map<String, Integer> counts, String what) {
    var name = what.length() > LONGEST_NAME ? what.substring(0, LONGEST_NAME) + "…" : what;
    var key = counts.size() < 10 * MOST_LINES || counts.containsKey(name) ? name : "other things";
    counts.merge(key, 1, Integer::sum);
  }

  /** One line of where it is. */
  synchronized String line() {
    var seconds = (System.nanoTime() - begin) / 1e9;
    return String.format(
        Locale.ROOT,
        "%d taken in %.1f s (%.0f/s), %d known already, %d not taken",
        taken,
        seconds,
        taken / seconds,
        known,
        bad);
  }

  synchronized String text() {
    var text = new StringBuilder(line()).append('.');
    list(text, "Not taken", refused);
    if (bad > MOST_LINES) text.append("\n  … and ").append(bad - MOST_LINES).append(" more");
    list(text, "Not for Loa", counted(passed));
    list(text, "Taken without", counted(lost));
    return text.toString();
  }

  private static List<String> counted(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(MOST_LINES)
        .map(each -> each.getValue() + " × " + each.getKey())
        .toList();
  }

  private static void list(StringBuilder text, String title, List<String> lines) {
    if (lines.isEmpty()) return;
    text.append('\n').append(title).append(':');
    lines.forEach(line -> text.append("\n  ").append(line));
  }
}
