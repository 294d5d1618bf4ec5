package vn.loa.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Sentences that one must read twice. */
@ApplicationScoped
public class LongSentences implements Check {
  private static final int MOST_WORDS = 60;
  private static final Pattern SENTENCE =
      Pattern.compile("[^.!?…\\n]+(?:[.](?=\\p{N})[^.!?…\\n]*)*");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]\\S*");
  private static final int SHOWN = 80;

  @Override
  public Set<CheckName> finds() {
    return Set.of(CheckName.LONG_SENTENCES);
  }

  @Override
  public Stream<Finding> of(Piece piece) {
    return piece.passages().stream()
        .flatMap(
            passage ->
                passage
                    .all(SENTENCE)
                    .filter(match -> match.end() - match.start() > 3 * MOST_WORDS)
                    .flatMap(
                        match -> {
                          var words = WORD.matcher(match.group()).results().toList();
                          if (words.size() <= MOST_WORDS) return Stream.empty();
                          int start = match.start() + words.get(0).start();
                          return Stream.of(
                              passage.finding(
                                  CheckName.LONG_SENTENCES,
                                  start,
                                  Math.min(match.end(), start + SHOWN),
                                  null,
                                  "check.sentence.long",
                                  words.size()));
                        }));
  }
}
