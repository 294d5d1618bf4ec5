package vn.loa.markup.word;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.loa.shared.Reason;
import vn.loa.shared.Text;

/** Counts what could not be carried over, and says it. */
final class Losses {
  private static final int MOST_NAMES = 5;
  private static final int LONGEST_NAME = 80;

  private final Map<Loss, Integer> counts = new EnumMap<>(Loss.class);
  private final Map<Loss, Set<String>> names = new EnumMap<>(Loss.class);
  private int inserted;
  private int deleted;

  void add(Loss loss) {
    counts.merge(loss, 1, Integer::sum);
  }

  /** One more, with a name by which the writer knows it; each name is told once. */
  void add(Loss loss, String name) {
    add(loss);
    var line = Text.line(name);
    var shown = line.length() <= LONGEST_NAME ? line : line.substring(0, LONGEST_NAME) + "…";
    var known = names.computeIfAbsent(loss, none -> new LinkedHashSet<>());
    if (known.size() < MOST_NAMES && !shown.isEmpty()) known.add(shown);
  }

  void inserted() {
    add(Loss.CHANGES);
    inserted++;
  }

  void deleted() {
    add(Loss.CHANGES);
    deleted++;
  }

  List<Reason> told() {
    var told = new ArrayList<Reason>();
    counts.forEach((loss, count) -> told.add(told(loss, count)));
    return told;
  }

  private Reason told(Loss loss, int count) {
    var code = "word.lost." + loss;
    if (loss == Loss.CHANGES) return Reason.of(code, inserted, deleted);
    return Reason.of(code, count, String.join(", ", names.getOrDefault(loss, Set.of())));
  }
}
