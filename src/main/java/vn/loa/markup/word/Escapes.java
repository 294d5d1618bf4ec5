package vn.loa.markup.word;

import java.util.regex.Pattern;

/** Plain text so written that Markdown reads it back as itself; {@code escape.js} does the same. */
final class Escapes {
  private static final Pattern ENTITY =
      Pattern.compile("^&(?:#\\d{1,7}|#x[\\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\\d]*);");
  private static final Pattern TAG = Pattern.compile("^<[a-zA-Z/!?]");
  private static final Pattern NOTE_BEFORE = Pattern.compile("(?:^|\\n)\\[\\^[^\\]\\s]+\\]$");
  private static final Pattern SPACE_OR_SIGN = Pattern.compile("^[\\s\\p{P}\\p{S}]");
  private static final Pattern SURE_SIGN = Pattern.compile("^[\\s\\p{P}$+<=>^`|~]");

  private Escapes() {}

  /**
   * @param before what was written before it in the same block
   * @param isFollowed whether more pieces follow
   */
  static String of(String text, String before, boolean isFollowed, InlineMarkdown.Place place) {
    var line = new StringBuilder(text.length() + 16);
    for (var at = 0; at < text.length(); at++) {
      if (isSyntax(text, at, before, isFollowed, place)) line.append('\\');
      line.append(text.charAt(at));
    }
    var started = lineStart(line.toString(), before);
    return place == InlineMarkdown.Place.HEADING
        ? started.replaceAll("(^|\\s)(#+)$", "$1\\\\$2")
        : started;
  }

  private static boolean isSyntax(
      String text, int at, String before, boolean isFollowed, InlineMarkdown.Place place) {
    return switch (text.charAt(at)) {
      case '\\', '`', '*', '[', ']' -> true;
      case '_' -> !(isLetter(previous(text, at, before)) && isLetter(next(text, at)));
      case '<' -> at == text.length() - 1 || TAG.matcher(text.substring(at)).find();
      case '&' -> ENTITY.matcher(text.substring(at, Math.min(text.length(), at + 40))).find();
      case '!' -> at == text.length() - 1 && isFollowed;
      case '|' -> place == InlineMarkdown.Place.CELL || before.contains("\n");
      default -> false;
    };
  }

  private static String previous(String text, int at, String before) {
    return at == 0 ? last(before) : last(text.substring(Math.max(0, at - 2), at));
  }

  private static String next(String text, int at) {
    return at + 1 < text.length() ? Character.toString(text.codePointAt(at + 1)) : "";
  }

  private static String lineStart(String line, String before) {
    if (NOTE_BEFORE.matcher(before).find()) return line.replaceFirst("^:", "\\\\:");
    if (!before.isEmpty() && !before.endsWith("\n")) return line;
    var marked =
        line.replaceFirst("^(#{1,6})(?=\\s|$)", "\\\\$1")
            .replaceFirst("^>", "\\\\>")
            .replaceFirst("^([-+])(?=\\s|-|$)", "\\\\$1")
            .replaceFirst("^(\\d{1,9})([.)])(?=\\s|$)", "$1\\\\$2")
            .replaceFirst("^~~~", "\\\\~~~");
    return before.isEmpty() ? marked : marked.replaceFirst("^([=:|-])", "\\\\$1");
  }

  static String entity(String character) {
    return "&#" + character.codePointAt(0) + ";";
  }

  /** The last character of a text; empty when there is none. */
  static String last(CharSequence text) {
    return text.isEmpty() ? "" : Character.toString(Character.codePointBefore(text, text.length()));
  }

  /** The first character of a text; empty when there is none. */
  static String first(String text) {
    return text.isEmpty() ? "" : Character.toString(text.codePointAt(0));
  }

  /** Surely neither white space nor punctuation to any parser of Markdown. */
  static boolean isLetter(String character) {
    return !character.isEmpty() && !SPACE_OR_SIGN.matcher(character).find();
  }

  /** Perhaps a letter: parsers disagree on symbols like ° and €. */
  static boolean mayBeLetter(String character) {
    return !character.isEmpty() && !SURE_SIGN.matcher(character).find();
  }
}
