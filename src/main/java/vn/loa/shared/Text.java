package vn.loa.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Vietnamese text: one form for what is stored, another for what is compared without accents. */
public final class Text {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  // Pasted from Word and web pages: they cannot be seen and break searching and comparing, or turn
  // what is read into something else. Halves of characters and those that are none break XML.
  private static final Pattern INVISIBLE =
      Pattern.compile(
          "[\\p{Cc}\\p{Cf}\\p{Cs}\\p{IsNoncharacter_Code_Point}&&[^\\n\\t]]"
              + "|[\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u3164\\uFFA0]");
  private static final Pattern ENDS = Pattern.compile("\\r\\n|[\\r\\u0085\\u2028\\u2029]");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");

  private static final int LONGEST_QUESTION = 200;

  /** Above this letters begin to matter to each other. */
  private static final char SINGLE_LETTERS = '\u02FF';

  private static final char FIRST_OF_VIETNAMESE = '\u1E00';
  private static final char LAST_OF_VIETNAMESE = '\u1EFF';

  /** Each letter of Vietnamese and its like {@link #folded}; 0: to be seen with its neighbours. */
  private static final char[] FOLDED = new char[LAST_OF_VIETNAMESE + 1];

  static {
    IntStream.concat(
            IntStream.rangeClosed(0, SINGLE_LETTERS),
            IntStream.rangeClosed(FIRST_OF_VIETNAMESE, LAST_OF_VIETNAMESE))
        .forEach(
            letter -> {
              var folded = foldedTogether(Character.toString(letter));
              if (folded.length() == 1) FOLDED[letter] = folded.charAt(0);
            });
  }

  private Text() {}

  /** Text of several lines as it is stored: NFC, no control, zero-width or direction characters. */
  public static String clean(String text) {
    return isPlain(text) ? text : cleaned(text);
  }

  /**
   * Whether only letters and signs are in it with which nothing can be wrong: nearly all text that
   * comes out of the database, and most that is typed. They are composed, and none is a mark.
   */
  public static boolean isPlain(String text) {
    for (int at = 0; at < text.length(); at++) if (!isPlain(text.charAt(at))) return false;
    return true;
  }

  private static boolean isPlain(char sign) {
    if (sign < '\u007F') return sign >= ' ' || sign == '\n' || sign == '\t';
    if (sign <= SINGLE_LETTERS) return sign > '\u00A0' && sign != '\u00AD';
    return sign >= '\u1EA0' && sign <= '\u1EF9' || sign >= '\u2010' && sign <= '\u2027';
  }

  /** The long way. */
  static String cleaned(String text) {
    var lines = ENDS.matcher(text).replaceAll("\n").replace('\u00A0', ' ');
    return Normalizer.normalize(INVISIBLE.matcher(lines).replaceAll(""), Normalizer.Form.NFC);
  }

  /** Text of one line as it is stored: {@link #clean}, with single blanks and none at the ends. */
  public static String line(String text) {
    return BLANKS.matcher(clean(text)).replaceAll(" ").strip();
  }

  /** What somebody looks for: a line, cut where no question goes on. */
  public static String question(String text) {
    var line = line(text.substring(0, Math.min(text.length(), 4 * LONGEST_QUESTION)));
    return line.substring(0, Math.min(line.length(), LONGEST_QUESTION));
  }

  /**
   * Lower case without accents and with {@code đ} as {@code d}: what is alike when typed plainly.
   */
  public static String folded(String text) {
    var folded = new char[text.length()];
    for (int at = 0; at < folded.length; at++) {
      char letter = text.charAt(at);
      folded[at] = letter <= LAST_OF_VIETNAMESE ? FOLDED[letter] : 0;
      if (folded[at] == 0) return foldedTogether(text);
    }
    return new String(folded);
  }

  /** The long way. */
  static String foldedTogether(String text) {
    var plain = text.replace('đ', 'd').replace('Đ', 'D').replace('\u00D0', 'D');
    var marked = Normalizer.normalize(plain, Normalizer.Form.NFD);
    return MARKS.matcher(marked).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
