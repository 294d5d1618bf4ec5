package vn.loa.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loa.shared.Text;

/** How text is cut into words and document numbers; Solr's schema cuts it in the same way. */
final class Tokens {
  static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  /**
   * The same classes as in {@link #WORD}, a bit each: the whole text of every piece is cut by them.
   */
  private static final int OF_WORDS =
      Stream.of(
              Character.UPPERCASE_LETTER,
              Character.LOWERCASE_LETTER,
              Character.TITLECASE_LETTER,
              Character.MODIFIER_LETTER,
              Character.OTHER_LETTER,
              Character.NON_SPACING_MARK,
              Character.ENCLOSING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.DECIMAL_DIGIT_NUMBER,
              Character.LETTER_NUMBER,
              Character.OTHER_NUMBER)
          .mapToInt(type -> 1 << type)
          .sum();

  /** Digits first, parts joined by / or -, a letter in it: 07/KH-BCĐ, but no date and no period. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?=\\p{N})(?<![\\p{L}\\p{M}\\p{N}/-])(?=[\\p{N}/-]*\\p{L})"
              + "\\p{N}[\\p{L}\\p{M}\\p{N}]*(?:[/-][\\p{L}\\p{M}\\p{N}]+)+");

  private Tokens() {}

  /** The words of {@code text} in lower case, with their accents. */
  static List<String> words(String text) {
    var lower = lower(text);
    var words = new ArrayList<String>();
    for (int at = 0; at < lower.length(); ) {
      int begin = at;
      for (int letter; at < lower.length() && isOfWord(letter = lower.codePointAt(at)); )
        at += Character.charCount(letter);
      if (at > begin) words.add(lower.substring(begin, at));
      else at += Character.charCount(lower.codePointAt(at));
    }
    return words;
  }

  private static boolean isOfWord(int letter) {
    return (OF_WORDS >> Character.getType(letter) & 1) == 1;
  }

  /** The document numbers in {@code text}, in lower case. */
  static List<String> numbers(String text) {
    return NUMBER.matcher(lower(text)).results().map(MatchResult::group).toList();
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

  private static String lower(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
