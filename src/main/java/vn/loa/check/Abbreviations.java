package vn.loa.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.shared.Text;
import vn.loa.shared.Words;

/** Abbreviations are written out where a reader meets them first. */
@ApplicationScoped
public class Abbreviations implements Check {
  /** Capitals alone, not part of a number such as 07/KH-BCĐ nor of a line in capitals. */
  private static final Pattern CAPITALS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}/&.–-])(?<!\\p{Lu}{2} )\\p{Lu}[\\p{Lu}&]{1,7}(?![\\p{L}\\p{N}/&–-])"
              + "(?! \\p{Lu}{2})");

  private static final Pattern ROMAN = Pattern.compile("[IVXLC]+");
  private static final Map<String, String> KNOWN =
      Words.of("check.abbreviations")
          .lines()
          .flatMap(line -> Stream.of(line.split(";")))
          .map(entry -> entry.strip().split("="))
          .collect(Collectors.toUnmodifiableMap(e -> e[0], e -> e.length > 1 ? e[1] : ""));

  @Override
  public Set<CheckName> finds() {
    return Set.of(CheckName.ABBREVIATIONS);
  }

  @Override
  public Stream<Finding> of(Piece piece) {
    var seen = new HashSet<String>();
    var before = new StringBuilder();
    return Stream.of(Passage.plain("lead", piece.lead()), piece.body())
        .flatMap(
            passage -> {
              var earlier = before.toString();
              before.append(passage.words()).append('\n');
              return passage
                  .all(CAPITALS)
                  .filter(each -> seen.add(each.group()))
                  .filter(each -> !isClear(each, earlier, passage))
                  .map(each -> finding(passage, each));
            })
        .toList()
        .stream();
  }

  private static boolean isClear(MatchResult each, String earlier, Passage passage) {
    var word = each.group();
    if (ROMAN.matcher(word).matches()) return true;
    var full = KNOWN.get(word);
    if (full == null) return isExplained(each, passage.words());
    var until = earlier + passage.words().substring(0, each.start());
    return full.isEmpty() || folded(until).contains(folded(full));
  }

  /** Whether it stands in brackets behind words, or words in brackets follow it. */
  private static boolean isExplained(MatchResult each, String text) {
    return (each.start() > 1 && text.charAt(each.start() - 1) == '(')
        || text.startsWith(" (", each.end());
  }

  private static Finding finding(Passage passage, MatchResult each) {
    var word = each.group();
    var full = KNOWN.get(word);
    if (full == null)
      return passage.finding(
          CheckName.ABBREVIATIONS, each, null, "check.abbreviation.unknown", word);
    return passage.finding(
        CheckName.ABBREVIATIONS,
        each,
        full + " (" + word + ")",
        "check.abbreviation.known",
        word,
        full);
  }

  private static String folded(String text) {
    return Text.folded(text).toLowerCase(Locale.ROOT);
  }
}
