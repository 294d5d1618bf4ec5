package vn.loa.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.loa.shared.Text;

/** How text is cut into words and document numbers; Solr's schema cuts it in the same way. */
final class Tokens {
  static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  /** Digits first, parts joined by / or -, a letter in it: 07/KH-BCĐ, but no date and no period. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?=\\p{N})(?<![\\p{L}\\p{M}\\p{N}/-])(?=[\\p{N}/-]*\\p{L})"
              + "\\p{N}[\\p{L}\\p{M}\\p{N}]*(?:[/-][\\p{L}\\p{M}\\p{N}]+)+");

  private Tokens() {}

  /** The words of {@code text} in lower case, with their accents. */
  static List<String> words(String text) {
    return all(WORD, text);
  }

  /** The document numbers in {@code text}, in lower case. */
  static List<String> numbers(String text) {
    return all(NUMBER, text);
  }

  /** Whether {@code text} is one document number and nothing else. */
  static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches();
  }

  /** One word without accents, as the index compares it. */
  static String folded(String word) {
    return Text.folded(word);
  }

  /** The words of {@code text} with accents between single blanks, for comparing exactly. */
  static String exact(String text) {
    return " " + String.join(" ", words(ToneMarks.placed(text))) + " ";
  }

  private static List<String> all(Pattern pattern, String text) {
    var lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    return pattern.matcher(lower).results().map(MatchResult::group).toList();
  }
}
