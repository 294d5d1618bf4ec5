package vn.loa.portal;

import java.util.regex.Pattern;

/** Takes out of a style sheet what only its authors read. */
final class StyleSheet {
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern AROUND_BRACES = Pattern.compile(" ?([{};]) ?");

  private StyleSheet() {}

  static String packed(String css) {
    var bare = BLANKS.matcher(COMMENT.matcher(css).replaceAll("")).replaceAll(" ");
    return AROUND_BRACES.matcher(bare).replaceAll("$1").strip();
  }
}
