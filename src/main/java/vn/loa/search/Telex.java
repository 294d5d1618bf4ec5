package vn.loa.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.loa.shared.Text;

/** Undoes what is left when somebody types Telex or VNI without a Vietnamese keyboard: moiws. */
final class Telex {
  private static final String TELEX_TONES = "sfrxj";
  private static final String VNI_TONES = "12345";

  /** Acute, grave, hook, tilde, dot: in the order of both. */
  private static final String TONES = "\u0301\u0300\u0309\u0303\u0323";

  private static final char HORN = '\u031B';
  private static final char BREVE = '\u0306';
  private static final char HAT = '\u0302';

  private final StringBuilder letters = new StringBuilder();
  private char tone;
  private boolean changed;

  private Telex() {}

  /** What was meant, if any word of {@code typed} is such a left-over. */
  static Optional<String> undone(String typed) {
    var text = Text.line(typed);
    var meant = Arrays.stream(text.split(" ")).map(Telex::word).collect(Collectors.joining(" "));
    return meant.equals(text) ? Optional.empty() : Optional.of(meant);
  }

  /** The word that was meant, or {@code typed} when that is none of Vietnamese. */
  private static String word(String typed) {
    if (!typed.matches("\\p{Alpha}[\\p{L}\\p{M}\\d]{1,11}")) return typed;
    var telex = new Telex();
    for (var key :
        Normalizer.normalize(typed.toLowerCase(java.util.Locale.ROOT), Normalizer.Form.NFC)
            .toCharArray()) telex.press(key);
    if (!telex.changed) return typed;
    return Syllable.spelled(telex.letters.toString(), telex.tone).orElse(typed);
  }

  private void press(char key) {
    if (tone(key) || mark(key)) changed = true;
    else letters.append(Normalizer.normalize(String.valueOf(key), Normalizer.Form.NFC));
  }

  private boolean tone(char key) {
    int which = Math.max(TELEX_TONES.indexOf(key), VNI_TONES.indexOf(key));
    if (which < 0 || tone != 0 || vowelBefore() < 0) return false;
    tone = TONES.charAt(which);
    return true;
  }

  private int vowelBefore() {
    for (int i = letters.length() - 1; i >= 0; i--)
      if ("aăâeêioôơuưy".indexOf(letters.charAt(i)) >= 0) return i;
    return -1;
  }

  private boolean mark(char key) {
    return switch (key) {
      case 'w' -> horn() || put("a", BREVE);
      case 'a', 'e', 'o' -> put(String.valueOf(key), HAT);
      case 'd', '9' -> stroke();
      case '6' -> put("aeo", HAT);
      case '7' -> horn();
      case '8' -> put("a", BREVE);
      default -> false;
    };
  }

  /** "uo" takes two horns by one key. */
  private boolean horn() {
    int both = letters.indexOf("uo");
    if (both >= 0) {
      letters.replace(both, both + 2, "ươ");
      return true;
    }
    if (letters.indexOf("ươ") >= 0) return true;
    int half = letters.indexOf("ưo");
    if (half >= 0) {
      letters.setCharAt(half + 1, 'ơ');
      return true;
    }
    return put("ou", HORN);
  }

  private boolean put(String bases, char mark) {
    for (int i = letters.length() - 1; i >= 0; i--) {
      if (bases.indexOf(letters.charAt(i)) < 0 || isOfQu(i)) continue;
      letters.setCharAt(
          i, Normalizer.normalize(letters.charAt(i) + "" + mark, Normalizer.Form.NFC).charAt(0));
      return true;
    }
    return false;
  }

  private boolean isOfQu(int at) {
    return at > 0 && letters.charAt(at) == 'u' && letters.charAt(at - 1) == 'q';
  }

  private boolean stroke() {
    if (letters.length() == 0 || letters.charAt(0) != 'd') return false;
    letters.setCharAt(0, 'đ');
    return true;
  }
}
