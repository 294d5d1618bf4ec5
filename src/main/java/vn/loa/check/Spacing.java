package vn.loa.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Blanks where they belong: one between words, none before a comma, one behind it. */
@ApplicationScoped
public class Spacing implements Check {
  private static final Pattern DOUBLE =
      Pattern.compile("(?<=[^\\s\\uFFFC])[ \\u00A0]{2,}(?=[^\\s\\uFFFC])");
  private static final Pattern BEFORE =
      Pattern.compile("(?<=[\\p{L}\\p{N})”\"])[ \\u00A0]+([,;:.!?])(?=\\s|\\uFFFC|$)");
  private static final Pattern BEHIND = Pattern.compile("(?<=\\p{L})([,;])(?=\\p{L})");

  @Override
  public Set<CheckName> finds() {
    return Set.of(CheckName.SPACING);
  }

  @Override
  public Stream<Finding> of(Piece piece) {
    return piece.passages().stream()
        .flatMap(
            passage ->
                Stream.of(
                        found(passage, DOUBLE, match -> " ", "check.spacing.double"),
                        found(passage, BEFORE, match -> match.group(1), "check.spacing.before"),
                        found(
                            passage, BEHIND, match -> match.group(1) + " ", "check.spacing.behind"))
                    .flatMap(each -> each));
  }

  private static Stream<Finding> found(
      Passage passage, Pattern pattern, Function<MatchResult, String> mend, String code) {
    return passage
        .all(pattern)
        .map(match -> passage.finding(CheckName.SPACING, match, mend.apply(match), code));
  }
}
