package vn.loa.markup;

import java.util.regex.Pattern;

/**
 * Parts and escapes what no writer means and no parser bears: thousands of nested quotes, open
 * brackets or stars.
 *
 * <p>The parser copies a paragraph for every piece of syntax in it, and nesting costs stack; so
 * that a paragraph with too much syntax is parted, and nesting that is too deep becomes text.
 * Ordinary text is far from these limits and passes unchanged.
 */
final class Bounds {
  private static final int DEEPEST = 20;
  private static final int WIDEST_INDENT = 100;
  private static final int LONGEST_RULE = 200;
  private static final int MOST_BACKTICKS = 100;
  private static final int MOST_SYNTAX = 1_000;
  private static final int MOST_SYNTAX_OF_A_TABLE = 4_000;
  private static final String SYNTAX = "[]`*_<!&(\\";
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(?=[.)](?:\\s|$))");

  private final StringBuilder out;
  private int backticks;
  private int syntax;

  private Bounds(int length) {
    out = new StringBuilder(length + 16);
  }

  static String of(String markdown) {
    var bounds = new Bounds(markdown.length());
    markdown.lines().forEach(bounds::line);
    return bounds.out.toString();
  }

  private void line(String line) {
    if (line.isBlank()) startParagraph();
    rest(line, containers(line), line.startsWith("|") ? MOST_SYNTAX_OF_A_TABLE : MOST_SYNTAX);
    out.append('\n');
  }

  private void startParagraph() {
    backticks = 0;
    syntax = 0;
  }

  /** Copies the line's quote and list markers as far as they may nest; where the rest begins. */
  private int containers(String line) {
    var at = 0;
    for (var depth = 0; ; depth++) {
      at = blanks(line, at);
      var end = markerEnd(line, at);
      if (end == at) return at;
      if (depth == DEEPEST) {
        out.append(line, at, end - 1).append('\\');
        return end - 1;
      }
      out.append(line, at, end);
      at = end;
    }
  }

  private int blanks(String line, int start) {
    var at = start;
    while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) at++;
    out.append(line, start, Math.min(at, start + WIDEST_INDENT));
    return at;
  }

  private static int markerEnd(String line, int at) {
    if (at >= line.length()) return at;
    if (line.charAt(at) == '>') return at + 1;
    var alone = at + 1 == line.length() || Character.isWhitespace(line.charAt(at + 1));
    if ("-+*".indexOf(line.charAt(at)) >= 0 && alone) return at + 1;
    var number = NUMBER.matcher(line).region(at, Math.min(line.length(), at + 12));
    return number.useTransparentBounds(true).lookingAt() ? number.end() + 1 : at;
  }

  private void rest(String line, int start, int mostSyntax) {
    var ruleStart = start;
    for (var at = start; at < line.length(); at++) {
      var character = line.charAt(at);
      if (character == '`') backticks++;
      if (SYNTAX.indexOf(character) >= 0) syntax++;
      var isRule = "*_-".indexOf(character) >= 0 || character == ' ';
      if (ruleStart >= 0 && !isRule) ruleStart = -1;
      var tooLong = ruleStart >= 0 && at - ruleStart > LONGEST_RULE;
      if (tooLong || backticks > MOST_BACKTICKS || syntax > mostSyntax) {
        out.append("\n\n");
        startParagraph();
        ruleStart = at;
      }
      out.append(character);
    }
  }
}
