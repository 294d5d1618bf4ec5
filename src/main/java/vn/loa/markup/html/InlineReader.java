package vn.loa.markup.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import vn.loa.markup.Dialect;
import vn.loa.markup.word.InlineMarkdown;
import vn.loa.markup.word.InlineMarkdown.Place;
import vn.loa.markup.word.Piece;
import vn.loa.markup.word.Piece.Kind;

/** Reads what stands in one line: words, their emphasis, and links. */
final class InlineReader {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
  private static final Pattern SHORTCODE =
      Pattern.compile("\\[/?([a-z][a-z0-9_-]{2,30})(?:\\s[^\\]]{0,500})?/?\\]");

  private final Consumer<String> lost;
  private final List<Piece> pieces = new ArrayList<>();

  InlineReader(Consumer<String> lost) {
    this.lost = lost;
  }

  void add(Node node) {
    read(node, Piece.plain(""), pieces);
  }

  void addText(String text) {
    pieces.add(Piece.plain(text));
  }

  /** What was added so far, as Markdown. */
  String take() {
    var text = InlineMarkdown.of(joined(pieces), Place.BLOCK, note -> "");
    pieces.clear();
    return text;
  }

  List<Piece> pieces(Element element) {
    var own = new ArrayList<Piece>();
    for (var child : element.childNodes()) read(child, Piece.plain(""), own);
    return joined(own);
  }

  private void read(Node node, Piece look, List<Piece> into) {
    if (node instanceof TextNode text) words(text.getWholeText(), look, into);
    if (!(node instanceof Element element)) return;
    if (element.normalName().equals("br")) into.add(new Piece(Kind.BREAK, "", false, false, ""));
    else if (!element.normalName().matches("script|style|noscript|img"))
      for (var child : element.childNodes()) read(child, dressed(look, element), into);
  }

  private static Piece dressed(Piece look, Element element) {
    return switch (element.normalName()) {
      case "b", "strong" -> new Piece(Kind.TEXT, "", true, look.italic(), look.href());
      case "i", "em", "cite" -> new Piece(Kind.TEXT, "", look.bold(), true, look.href());
      case "a" ->
          new Piece(
              Kind.TEXT,
              "",
              look.bold(),
              look.italic(),
              Dialect.safeHref(element.attr("href")).orElse(""));
      default -> look;
    };
  }

  private void words(String text, Piece look, List<Piece> into) {
    var plain = SHORTCODE.matcher(text).replaceAll(code -> shortcode(code.group(1)));
    var line = BLANKS.matcher(plain).replaceAll(" ");
    if (!line.isEmpty()) into.add(look.with(line));
  }

  private String shortcode(String name) {
    lost.accept("[" + name + "]");
    return "";
  }

  /** Neighbours of one look as one piece, as people would have typed them. */
  private static List<Piece> joined(List<Piece> pieces) {
    var joined = new ArrayList<Piece>();
    for (var piece : pieces) {
      var last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last == null || !last.isText() || !last.looksLike(piece)) joined.add(piece);
      else
        joined.set(
            joined.size() - 1,
            piece.with(BLANKS.matcher(last.text() + piece.text()).replaceAll(" ")));
    }
    return joined;
  }
}
