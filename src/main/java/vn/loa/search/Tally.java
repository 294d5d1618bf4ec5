package vn.loa.search;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;

/** What was asked since somebody last took it, added up; of too many questions, the first ones. */
final class Tally {
  /** In the same order on every node, so that none waits for another that waits for it. */
  record Question(LocalDate day, String words) implements Comparable<Question> {
    private static final Comparator<Question> ORDER =
        Comparator.comparing(Question::day).thenComparing(Question::words);

    @Override
    public int compareTo(Question other) {
      return ORDER.compare(this, other);
    }
  }

  /** How often it was asked, and how often in vain. */
  record Count(int asked, int missed) {
    Count plus(Count other) {
      return new Count(asked + other.asked, missed + other.missed);
    }
  }

  /**
   * What was taken.
   *
   * @param left how often something was asked that is not counted
   */
  record Taken(SortedMap<Question, Count> counts, int left) {}

  private final int most;
  private SortedMap<Question, Count> counts = new TreeMap<>();
  private int left;

  Tally(int most) {
    this.most = most;
  }

  synchronized void add(LocalDate day, String words, boolean missed) {
    var question = new Question(day, words);
    if (counts.size() >= most && !counts.containsKey(question)) left++;
    else counts.merge(question, new Count(1, missed ? 1 : 0), Count::plus);
  }

  synchronized Taken take() {
    var taken = new Taken(counts, left);
    counts = new TreeMap<>();
    left = 0;
    return taken;
  }
}
