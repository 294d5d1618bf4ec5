package vn.loa.markup.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import vn.loa.markup.html.HtmlText.Album;
import vn.loa.markup.word.InlineMarkdown;
import vn.loa.markup.word.InlineMarkdown.Place;

/** Reads what stands below one another, and writes it as blocks of Markdown. */
final class BlockReader {
  /** Whoever nests deeper wants to break something: there the words are enough. */
  private static final int DEEPEST = 60;

  private static final Set<String> DROPPED = Set.of("script", "style", "noscript", "template");
  private static final Set<String> FILMS =
      Set.of("iframe", "embed", "object", "video", "audio", "amp-youtube");
  private static final Set<String> FORMS = Set.of("form", "button", "select", "textarea", "input");

  /** Between the words of an item and the list under them. */
  private static final Pattern TIGHT = Pattern.compile("\n\n(?=- |1\\. )");

  private final Album album;
  private final Consumer<String> lost;
  private final int depth;
  private final List<String> blocks = new ArrayList<>();
  private final InlineReader line;

  BlockReader(Album album, Consumer<String> lost) {
    this(album, lost, 0);
  }

  private BlockReader(Album album, Consumer<String> lost, int depth) {
    this.album = album;
    this.lost = lost;
    this.depth = depth;
    this.line = new InlineReader(lost);
  }

  String markdown() {
    endLine();
    return String.join("\n\n", blocks);
  }

  void read(Element parent) {
    for (var child : parent.childNodes()) read(child);
  }

  private void read(Node node) {
    if (!(node instanceof Element element)) line.add(node);
    else if (nesting(element) > DEEPEST) line.addText(element.text());
    else if (DROPPED.contains(element.normalName())) lost.accept("<" + element.normalName() + ">");
    else if (FORMS.contains(element.normalName())) lost.accept("<form>");
    else if (isInline(element)) line.add(element);
    else block(element);
  }

  private int nesting(Element element) {
    return depth + element.parents().size();
  }

  /** Part of a line, with nothing in it that needs a line of its own. */
  private static boolean isInline(Element element) {
    return element.tag().isInline()
        && !Figures.isPicture(element)
        && !FILMS.contains(element.normalName())
        && element.getAllElements().stream()
            .allMatch(each -> each.tag().isInline() && !isFigure(each));
  }

  private static boolean isFigure(Element element) {
    return Figures.isPicture(element) || FILMS.contains(element.normalName());
  }

  private void block(Element element) {
    endLine();
    var name = element.normalName();
    switch (name) {
      case "h1", "h2" -> heading(element, 2);
      case "h3" -> heading(element, 3);
      case "h4", "h5", "h6" -> heading(element, 4);
      case "ul", "ol" -> list(element, name.equals("ol"));
      case "blockquote" -> add(indented(inside(element), "> ", "> "));
      case "table" -> add(new TableReader(lost).markdown(element, this::inside));
      case "hr" -> add("---");
      case "figure" -> figure(element);
      case "img" -> add(Figures.of(element, "", album, lost));
      default -> other(element);
    }
    endLine();
  }

  private void other(Element element) {
    if (FILMS.contains(element.normalName())) add(Figures.film(element, lost));
    else read(element);
  }

  private void heading(Element element, int level) {
    var text = InlineMarkdown.of(line.pieces(element), Place.HEADING, note -> "");
    if (!text.isBlank()) add("#".repeat(level) + " " + text);
    for (var picture : element.select("img")) add(Figures.of(picture, "", album, lost));
  }

  private void figure(Element element) {
    var pictures = element.select("img");
    var caption = element.select("figcaption").stream().findFirst().map(Element::text).orElse("");
    if (pictures.size() != 1 || element.selectFirst("table, iframe, video") != null) read(element);
    else add(Figures.of(pictures.get(0), caption, album, lost));
  }

  private void list(Element list, boolean numbered) {
    var items = new ArrayList<String>();
    for (var item : list.children()) {
      var marker = numbered ? items.size() + 1 + ". " : "- ";
      var text = TIGHT.matcher(inside(item)).replaceAll("\n");
      if (!text.isBlank()) items.add(indented(text, marker, " ".repeat(marker.length())));
    }
    add(String.join("\n", items));
  }

  private static String indented(String text, String first, String others) {
    return first + text.replace("\n", "\n" + others).replaceAll("(?m) +$", "");
  }

  private String inside(Element element) {
    var inside = new BlockReader(album, lost, depth);
    inside.read(element);
    return inside.markdown();
  }

  private void endLine() {
    add(line.take());
  }

  private void add(String block) {
    if (!block.isBlank()) blocks.add(block);
  }
}
