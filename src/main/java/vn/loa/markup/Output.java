package vn.loa.markup;

import java.util.regex.Pattern;

/** What has been written so far, once as HTML and once as words alone. */
final class Output {
  private static final Pattern BLANKS = Pattern.compile("[ \\t\\u00A0]+");
  private static final Pattern LINES = Pattern.compile(" ?\\n[ \\n]*");

  private final StringBuilder html = new StringBuilder();
  private final StringBuilder plain = new StringBuilder();

  /** Words that readers see. */
  void text(String words) {
    escapeTo(html, words);
    plain.append(words);
  }

  /** Words that only some readers see, and that no search shall find. */
  void quiet(String words) {
    escapeTo(html, words);
  }

  void tag(String name) {
    html.append('<').append(name).append('>');
  }

  /** A tag with attributes, given as name, value, name, value. */
  void tag(String name, String... attributes) {
    html.append('<').append(name);
    for (var at = 0; at < attributes.length; at += 2) {
      html.append(' ').append(attributes[at]).append("=\"");
      escapeTo(html, attributes[at + 1]);
      html.append('"');
    }
    html.append('>');
  }

  void end(String name) {
    html.append("</").append(name).append('>');
  }

  /** A line of the words alone ends here. */
  void line() {
    html.append('\n');
    plain.append('\n');
  }

  void blank() {
    plain.append(' ');
  }

  int position() {
    return html.length();
  }

  int words() {
    return plain.length();
  }

  String wordsSince(int position) {
    return plain.substring(position);
  }

  /** Puts attributes into the tag whose end was the position. */
  void insert(int position, String markup) {
    html.insert(position, markup);
  }

  String html() {
    return html.toString();
  }

  String plain() {
    return LINES.matcher(BLANKS.matcher(plain).replaceAll(" ")).replaceAll("\n").strip();
  }

  private static void escapeTo(StringBuilder target, String text) {
    for (var at = 0; at < text.length(); at++) {
      var character = text.charAt(at);
      switch (character) {
        case '&' -> target.append("&amp;");
        case '<' -> target.append("&lt;");
        case '>' -> target.append("&gt;");
        case '"' -> target.append("&quot;");
        default -> target.append(character);
      }
    }
  }
}
