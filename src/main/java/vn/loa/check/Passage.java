package vn.loa.check;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loa.shared.Words;

/**
 * A field of running text.
 *
 * @param source as it is typed
 * @param words the same, with what is no word of a reader blotted out; places are equal
 */
public record Passage(String field, String source, String words) {
  static Passage plain(String field, String text) {
    return new Passage(field, text, text);
  }

  public Stream<MatchResult> all(Pattern pattern) {
    return pattern.matcher(words).results();
  }

  /** Something about what {@code match} found. */
  public Finding finding(
      CheckName check, MatchResult match, @Nullable String mend, String code, Object... values) {
    return finding(check, match.start(), match.end(), mend, code, values);
  }

  public Finding finding(
      CheckName check, int start, int end, @Nullable String mend, String code, Object... values) {
    var quote = source.substring(start, end);
    var text = Words.of(code, values);
    return new Finding(check, field, start, end, quote, text, mend, null);
  }
}
