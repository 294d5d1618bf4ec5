package vn.loa.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.loa.shared.Text;

/**
 * Writes the tone mark of oa, oe and uy where the press does: "hoà" becomes "hòa".
 *
 * <p>Both styles are in use, even within one text. Only for comparing: "toán" is changed as well,
 * and so is whoever asks for it.
 */
final class ToneMarks {
  private static final Pattern LATE =
      Pattern.compile("(o(?=[ae])|u(?=y))([aey])([\\u0300\\u0301\\u0303\\u0309\\u0323])(?!\\p{M})");

  private ToneMarks() {}

  /** {@code text} in lower case with every such mark on the first vowel. */
  static String placed(String text) {
    return Text.isPlain(text) ? placedOnLetters(text) : placedAmongMarks(text);
  }

  /** Letters that are composed, as those of nearly all text. */
  private static String placedOnLetters(String text) {
    var letters = text.toLowerCase(Locale.ROOT).toCharArray();
    for (int at = 0; at + 1 < letters.length; at++) {
      switch (letters[at]) {
        case 'o' -> {
          place(letters, at, "òóõỏọ", "àáãảạ", 'a');
          place(letters, at, "òóõỏọ", "èéẽẻẹ", 'e');
        }
        case 'u' -> place(letters, at, "ùúũủụ", "ỳýỹỷỵ", 'y');
        default -> {}
      }
    }
    return new String(letters);
  }

  private static void place(char[] letters, int at, String early, String late, char bare) {
    int tone = late.indexOf(letters[at + 1]);
    if (tone < 0) return;
    letters[at] = early.charAt(tone);
    letters[at + 1] = bare;
  }

  /** The long way. */
  static String placedAmongMarks(String text) {
    var apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    return Normalizer.normalize(LATE.matcher(apart).replaceAll("$1$3$2"), Normalizer.Form.NFC);
  }
}
