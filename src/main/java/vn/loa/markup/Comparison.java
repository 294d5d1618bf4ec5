package vn.loa.markup;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;

/** Two lists side by side, in runs that are the same and runs that differ. */
final class Comparison {
  /** Beyond this many steps the lists are too unlike for a finer comparison to say anything. */
  private static final long MOST_STEPS = 4_000_000;

  private Comparison() {}

  record Run<T>(List<T> before, List<T> after, boolean isSame) {
    /** Both as one run that differs. */
    Run<T> then(Run<T> next) {
      return new Run<>(together(before, next.before), together(after, next.after), false);
    }

    private static <T> List<T> together(List<T> one, List<T> other) {
      var all = new ArrayList<>(one);
      all.addAll(other);
      return all;
    }
  }

  static <T> List<Run<T>> of(List<T> older, List<T> newer) {
    var start = commonStart(older, newer);
    var end = commonEnd(older, newer, start);
    var oldMiddle = older.subList(start, older.size() - end);
    var newMiddle = newer.subList(start, newer.size() - end);
    var runs = new ArrayList<Run<T>>();
    addSame(runs, newer.subList(0, start));
    if ((long) oldMiddle.size() * newMiddle.size() > MOST_STEPS) {
      runs.add(new Run<>(oldMiddle, newMiddle, false));
    } else {
      compare(runs, oldMiddle, newMiddle);
    }
    addSame(runs, newer.subList(newer.size() - end, newer.size()));
    return runs;
  }

  /**
   * Words side by side; a blank between two changes belongs to them, so that phrases stay whole.
   */
  static List<Run<String>> ofWords(List<String> older, List<String> newer) {
    var runs = new ArrayList<Run<String>>();
    for (var run : of(older, newer)) {
      var count = runs.size();
      var bridges = count > 1 && !run.isSame() && isBlank(runs.get(count - 1));
      if (bridges) runs.add(runs.remove(count - 2).then(runs.remove(count - 2)).then(run));
      else runs.add(run);
    }
    return runs;
  }

  private static boolean isBlank(Run<String> run) {
    return run.isSame() && run.after().stream().allMatch(String::isBlank);
  }

  private static <T> void compare(List<Run<T>> runs, List<T> older, List<T> newer) {
    var patch = DiffUtils.diff(older, newer, new MyersDiffWithLinearSpace<T>());
    var at = 0;
    for (var delta : patch.getDeltas()) {
      if (delta.getType() == DeltaType.EQUAL) continue;
      Chunk<T> target = delta.getTarget();
      addSame(runs, newer.subList(at, target.getPosition()));
      addChanged(runs, new Run<>(delta.getSource().getLines(), target.getLines(), false));
      at = target.getPosition() + target.size();
    }
    addSame(runs, newer.subList(at, newer.size()));
  }

  /** The algorithm tells what was taken out and what was put in apart; here they are one change. */
  private static <T> void addChanged(List<Run<T>> runs, Run<T> run) {
    var last = runs.size() - 1;
    if (last >= 0 && !runs.get(last).isSame()) runs.add(runs.remove(last).then(run));
    else runs.add(run);
  }

  private static <T> void addSame(List<Run<T>> runs, List<T> part) {
    if (!part.isEmpty()) runs.add(new Run<>(part, part, true));
  }

  private static <T> int commonStart(List<T> one, List<T> other) {
    var most = Math.min(one.size(), other.size());
    var count = 0;
    while (count < most && one.get(count).equals(other.get(count))) count++;
    return count;
  }

  private static <T> int commonEnd(List<T> one, List<T> other, int start) {
    var most = Math.min(one.size(), other.size()) - start;
    var count = 0;
    while (count < most
        && one.get(one.size() - 1 - count).equals(other.get(other.size() - 1 - count))) count++;
    return count;
  }
}
