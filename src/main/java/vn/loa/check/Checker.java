package vn.loa.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loa.shared.Reason;

/** Asks every check about a text, as much as its section cares for it. */
@ApplicationScoped
public class Checker {
  private static final Logger LOG = Logger.getLogger(Checker.class.getName());
  private static final int MOST = 150;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]\\S*");

  /** How many words of news one reads silently in a minute. */
  private static final int WORDS_A_MINUTE = 220;

  /** A finding, and how much its section cares. */
  public record Remark(Level level, Finding finding) {}

  /**
   * All that is to be said about a text.
   *
   * @param remarks rules first, then as they stand in the text
   * @param more how many were left out
   */
  public record Report(int words, int minutes, List<Remark> remarks, int more) {}

  @Inject @Any Instance<Check> checks;
  @Inject SectionChecks sections;

  public Report report(Piece piece) {
    var levels = sections.levels(piece.section());
    var all =
        findings(piece, levels, level -> level != Level.OFF)
            .map(finding -> new Remark(level(levels, finding), finding))
            .sorted(Comparator.comparing(Remark::level).reversed().thenComparing(Checker::place))
            .toList();
    int words = (int) WORD.matcher(piece.outline().words()).results().count();
    int minutes = (words + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE;
    var shown = all.subList(0, Math.min(MOST, all.size()));
    return new Report(words, minutes, List.copyOf(shown), all.size() - shown.size());
  }

  /** What of the rules that its section set the text breaks. */
  public List<Reason> broken(Piece piece) {
    var levels = sections.levels(piece.section());
    return findings(piece, levels, level -> level == Level.RULE)
        .filter(finding -> finding.check().isForSectionsToSet())
        .map(finding -> new Reason(code(finding), finding.field(), text(finding)))
        .toList();
  }

  private Stream<Finding> findings(
      Piece piece, Map<CheckName, Level> levels, Predicate<Level> wanted) {
    return checks.stream()
        .filter(check -> check.finds().stream().anyMatch(name -> wanted.test(levels.get(name))))
        .flatMap(check -> safely(check, piece))
        .filter(finding -> wanted.test(level(levels, finding)));
  }

  /** A check that fails finds nothing: nobody's text waits for it. */
  private static Stream<Finding> safely(Check check, Piece piece) {
    try {
      return check.of(piece).limit(MOST).toList().stream();
    } catch (RuntimeException e) {
      LOG.warning(() -> check.getClass().getSimpleName() + " failed: " + e);
      return Stream.empty();
    }
  }

  private static Level level(Map<CheckName, Level> levels, Finding finding) {
    return levels.getOrDefault(finding.check(), Level.ADVICE);
  }

  private static int place(Remark remark) {
    var order = List.of("title", "lead", "body").indexOf(remark.finding().field());
    return (order < 0 ? 3 : order) * 1_000_000 + remark.finding().start();
  }

  private static String code(Finding finding) {
    return "article.gap.check." + finding.check();
  }

  private static String text(Finding finding) {
    return finding.quote().isEmpty() || finding.text().contains(finding.quote())
        ? finding.text()
        : finding.text() + " (“" + shortened(finding.quote()) + "”)";
  }

  private static String shortened(String quote) {
    return quote.length() <= 60 ? quote : quote.substring(0, 60) + "…";
  }
}
