package vn.loa.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

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
    var apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    return Normalizer.normalize(LATE.matcher(apart).replaceAll("$1$3$2"), Normalizer.Form.NFC);
  }
}
