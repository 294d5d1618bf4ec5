package vn.loa.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Vietnamese text: one form for what is stored, another for what is compared without accents. */
public final class Text {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  // Pasted from Word and web pages: they cannot be seen and break searching and comparing.
  private static final Pattern INVISIBLE =
      Pattern.compile(
          "[\\p{Cntrl}&&[^\\n\\t]]|[\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");

  private Text() {}

  /** Text of several lines as it is stored: NFC, no control, zero-width or direction characters. */
  public static String clean(String text) {
    var lines = text.replace("\r\n", "\n").replace('\r', '\n').replace('\u00A0', ' ');
    return Normalizer.normalize(INVISIBLE.matcher(lines).replaceAll(""), Normalizer.Form.NFC);
  }

  /** Text of one line as it is stored: {@link #clean}, with single blanks and none at the ends. */
  public static String line(String text) {
    return BLANKS.matcher(clean(text)).replaceAll(" ").strip();
  }

  /**
   * Lower case without accents and with {@code đ} as {@code d}: what is alike when typed plainly.
   */
  public static String folded(String text) {
    var plain = text.replace('đ', 'd').replace('Đ', 'D').replace('\u00D0', 'D');
    var marked = Normalizer.normalize(plain, Normalizer.Form.NFD);
    return MARKS.matcher(marked).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
