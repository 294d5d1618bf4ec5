package vn.loa.markup;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What HTML means to a reader, a line a block: the same for the editor's and the server's way to
 * write it.
 */
final class NormalForm {
  private static final Set<String> TEXT_BLOCKS = Set.of("p", "h2", "h3", "h4", "th", "td");

  private final StringBuilder out = new StringBuilder();
  private final boolean keepsTightness;

  private NormalForm(boolean keepsTightness) {
    this.keepsTightness = keepsTightness;
  }

  /** The form in which a list's items are the same whether written tight or not. */
  static String of(String html) {
    return of(html, false);
  }

  static String withTightness(String html) {
    return of(html, true);
  }

  private static String of(String html, boolean keepsTightness) {
    var form = new NormalForm(keepsTightness);
    var body = Jsoup.parseBodyFragment(html).body();
    body.select(".footnote-back, pre.raw").remove();
    // A note that nothing refers to is kept by the editor and not shown to readers.
    body.select("div.footnote").removeIf(note -> isOrphan(note, body));
    form.children(body, "");
    return form.out.toString();
  }

  private static boolean isOrphan(Element note, Element body) {
    var orphan = body.select("sup[data-label=" + note.attr("data-label") + "]").isEmpty();
    if (orphan) note.remove();
    return orphan;
  }

  private void children(Element parent, String indent) {
    var line = new ArrayList<Node>();
    for (var child : parent.childNodes()) {
      if (isBlock(child)) {
        line(line, indent);
        block((Element) child, indent);
      } else {
        line.add(child);
      }
    }
    line(line, indent);
  }

  private static boolean isBlock(Node node) {
    return node instanceof Element element && element.isBlock() && !element.is("br, img");
  }

  private void line(List<Node> nodes, String indent) {
    if (!nodes.isEmpty()) add(indent, keepsTightness ? "tight" : "p", inline(nodes, ""));
    nodes.clear();
  }

  private void add(String indent, String name, String text) {
    if (!text.isEmpty()) out.append(indent).append(name).append(": ").append(text).append('\n');
  }

  private void block(Element block, String indent) {
    var tag = block.normalName();
    if (block.is("p.embed, p[data-href]")) film(block.select("a").get(0), indent);
    else if (tag.equals("figure")) picture(block, indent);
    else if (tag.equals("pre")) add(indent, "pre", block.wholeText().strip().replace("\n", "⏎"));
    else if (tag.equals("hr")) out.append(indent).append("hr\n");
    else if (block.is("th, td")) add(indent, "cell " + alignment(block), "|" + inlineOf(block));
    else if (TEXT_BLOCKS.contains(tag)) add(indent, tag, inlineOf(block));
    else if (block.is("div.footnote, section > ol > li")) nested("note", block, indent);
    else if (block.is("section, section > ol, div, tbody, thead")) children(block, indent);
    else nested(tag + block.attr("start").replaceAll("^1$", ""), block, indent);
  }

  private void nested(String name, Element block, String indent) {
    if (name.equals("blockquote") && block.text().isBlank() && block.select("img").isEmpty())
      return;
    out.append(indent).append(name).append('\n');
    children(block, indent + "  ");
  }

  private void film(Element link, String indent) {
    add(indent, "film", link.attr("href") + " " + link.text());
  }

  private void picture(Element figure, String indent) {
    var image = figure.select("img").get(0);
    var id = figure.hasAttr("data-id") ? figure.attr("data-id") : image.attr("src").substring(7);
    var caption = figure.select("figcaption").text();
    add(indent, "picture", id + " " + image.attr("alt") + " / " + caption);
  }

  private static String alignment(Element cell) {
    return (cell.attr("style") + cell.className()).replaceAll("text-align: |align-|;", "");
  }

  private String inlineOf(Element block) {
    if (block.childrenSize() == 1 && block.child(0).is("p")) return inlineOf(block.child(0));
    return inline(block.childNodes(), block.is("p") ? "⏎" : " ");
  }

  private static String inline(List<Node> nodes, String lineBreak) {
    var runs = new Runs(lineBreak.isEmpty() ? "⏎" : lineBreak);
    nodes.forEach(node -> runs.add(node, new TreeSet<>(Comparator.naturalOrder())));
    return runs.text();
  }

  /** Text in which every change of marks shows, in whatever order they were opened. */
  private static final class Runs {
    private final StringBuilder out = new StringBuilder();
    private final String lineBreak;
    private Set<String> current = Set.of();

    Runs(String lineBreak) {
      this.lineBreak = lineBreak;
    }

    void add(Node node, TreeSet<String> marks) {
      if (node instanceof TextNode text)
        text.getWholeText().codePoints().forEach(c -> put(c, marks));
      if (!(node instanceof Element element)) return;
      if (element.is("br")) out.append(lineBreak);
      else if (element.is("span.raw")) add(new TextNode(element.attr("data-text")), marks);
      else if (element.is("sup")) out.append("[^").append(element.text()).append(']');
      else within(element, marks);
    }

    private void within(Element element, TreeSet<String> marks) {
      var inner = new TreeSet<>(marks);
      if (element.is("strong, em, code")) inner.add(element.normalName());
      if (element.is("a")) inner.add(decoded(element.attr("href")) + element.attr("title"));
      element.childNodes().forEach(child -> add(child, inner));
    }

    private void put(int character, Set<String> marks) {
      if (!Character.isWhitespace(character) && !marks.equals(current)) {
        out.append(marks.isEmpty() ? "{}" : "{" + String.join(" ", marks) + "}");
        current = Set.copyOf(marks);
      }
      out.appendCodePoint(Character.isWhitespace(character) ? ' ' : character);
    }

    String text() {
      return out.toString().replaceAll(" +", " ").replaceAll(" ?⏎ ?", "⏎").strip();
    }

    private static String decoded(String href) {
      return URLDecoder.decode(href.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
  }
}
