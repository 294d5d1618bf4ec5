package vn.loa.markup;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the few character references that the sanitiser writes. */
final class Entities {
  private static final Pattern REFERENCE = Pattern.compile("&(?:#(\\d{1,7})|(amp|lt|gt|quot));");

  private Entities() {}

  static String decoded(String html) {
    return REFERENCE.matcher(html.replace("<!-- -->", "")).replaceAll(Entities::character);
  }

  private static String character(MatchResult reference) {
    if (reference.group(1) != null) {
      var code = Integer.parseInt(reference.group(1));
      return Matcher.quoteReplacement(Character.toString(code));
    }
    return switch (reference.group(2)) {
      case "amp" -> "&";
      case "lt" -> "<";
      case "gt" -> ">";
      default -> "\"";
    };
  }
}
