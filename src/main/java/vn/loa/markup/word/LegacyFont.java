package vn.loa.markup.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The ways in which Vietnamese was written before Unicode: the font says what a code means. */
enum LegacyFont {
  /** TCVN 5712:1993 (VN3), the fonts whose names begin with {@code .Vn}. */
  TCVN3,
  /** The same, in fonts that show every letter as a capital. */
  TCVN3_CAPITALS,
  /** VNI for Windows: a vowel, then a sign for its marks. */
  VNI,
  /** One of those that are not converted. */
  UNKNOWN;

  private static final Pattern NOT_CONVERTED =
      Pattern.compile("^(vps|viscii|vnu|vietware|vnlabs|bk hcm).*");
  // Codes that no other encoding than Unicode has: whoever typed them typed Unicode.
  private static final Pattern UNICODE =
      Pattern.compile("[\\u0102-\\u01B0\\u0300-\\u0323\\u1EA0-\\u1EF9]");
  private static final Map<Character, Character> LETTERS = letters();
  private static final String VNI_LETTERS = "ñôöæóòîíì";
  private static final String VNI_MEANT = "đơưỉĩịỵíì";
  private static final String VNI_SIGNS = "ùøûõïêéèúüëâáàåãä";
  private static final String[] VNI_MARKS = {
    "\u0301",
    "\u0300",
    "\u0309",
    "\u0303",
    "\u0323", // on the plain vowel
    "\u0306",
    "\u0306\u0301",
    "\u0306\u0300",
    "\u0306\u0309",
    "\u0306\u0303",
    "\u0323\u0306",
    "\u0302",
    "\u0302\u0301",
    "\u0302\u0300",
    "\u0302\u0309",
    "\u0302\u0303",
    "\u0323\u0302"
  };

  static Optional<LegacyFont> of(String font) {
    var name = font.toLowerCase(Locale.ROOT);
    if (name.startsWith(".vn")) return Optional.of(font.endsWith("H") ? TCVN3_CAPITALS : TCVN3);
    if (name.startsWith("vni-") || name.startsWith("vni ")) return Optional.of(VNI);
    return NOT_CONVERTED.matcher(name).matches() ? Optional.of(UNKNOWN) : Optional.empty();
  }

  /** Whether a text in this font is Unicode all the same: newer Words type it in any font. */
  static boolean isUnicode(String text) {
    return UNICODE.matcher(text).find();
  }

  /** The text in Unicode; marks may stand apart from their letters until it is normalised. */
  String unicode(String text) {
    return switch (this) {
      case TCVN3 -> tcvn3(text);
      case TCVN3_CAPITALS -> tcvn3(text).toUpperCase(Locale.ROOT);
      case VNI -> vni(text);
      case UNKNOWN -> text;
    };
  }

  private static String tcvn3(String text) {
    var unicode = new StringBuilder(text.length());
    for (var character : text.toCharArray())
      unicode.append(LETTERS.getOrDefault(character, character).charValue());
    return unicode.toString();
  }

  private static Map<Character, Character> letters() {
    var letters = new HashMap<Character, Character>();
    put(letters, 0xA1, "ĂÂÊÔƠƯĐăâêôơưđ");
    put(letters, 0xB5, "àảãáạ");
    put(letters, 0xBB, "ằẳẵắ");
    put(letters, 0xC6, "ặầẩẫấậè");
    put(letters, 0xCE, "ẻẽéẹềểễếệìỉ");
    put(letters, 0xDC, "ĩíịò");
    put(letters, 0xE1, "ỏõóọồổỗốộờởỡớợù");
    put(letters, 0xF1, "ủũúụừửữứựỳỷỹýỵ");
    return letters;
  }

  private static void put(Map<Character, Character> letters, int first, String meant) {
    for (var at = 0; at < meant.length(); at++) letters.put((char) (first + at), meant.charAt(at));
  }

  private static String vni(String text) {
    var unicode = new StringBuilder(text.length() + 16);
    var previous = ' ';
    for (var character : text.toCharArray()) {
      unicode.append(vni(character, previous));
      previous = character;
    }
    return unicode.toString();
  }

  private static String vni(char character, char previous) {
    var lower = Character.toLowerCase(character);
    var sign = VNI_SIGNS.indexOf(lower);
    // Word may cut between a vowel and its sign: a sign at the start belongs to what stood before.
    if (sign >= 0 && (previous == ' ' || "aeouyôö".indexOf(Character.toLowerCase(previous)) >= 0))
      return VNI_MARKS[sign];
    var letter = VNI_LETTERS.indexOf(lower);
    if (letter < 0) return Character.toString(character);
    var meant = VNI_MEANT.charAt(letter);
    return Character.toString(character == lower ? meant : Character.toUpperCase(meant));
  }
}
