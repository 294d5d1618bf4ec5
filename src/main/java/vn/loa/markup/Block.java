package vn.loa.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One paragraph, heading, list item, cell, caption or picture of a rendered text, in tokens.
 *
 * <p>A token is a word, a mark of punctuation or blanks; where a link leads and which picture is
 * shown are tokens too, so that no change of theirs stays unseen.
 */
record Block(String kind, List<String> tokens) {
  static final Block NONE = new Block("", List.of());

  // The sanitiser writes tags in one regular form, and > in attributes as an entity.
  private static final Pattern PIECE = Pattern.compile("<(/?)([a-z0-9]+)([^>]*)>|([^<]+)");
  private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)=\"([^\"]*)\"");
  private static final Pattern TOKEN =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|[\\s\\u00A0]+|.", Pattern.DOTALL);
  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("p", "p"),
          Map.entry("h2", "h2"),
          Map.entry("h3", "h3"),
          Map.entry("h4", "h4"),
          Map.entry("li", "item"),
          Map.entry("th", "cell"),
          Map.entry("td", "cell"),
          Map.entry("figcaption", "caption"),
          Map.entry("pre", "code"),
          Map.entry("figure", "p"),
          Map.entry("blockquote", "p"),
          Map.entry("ul", "p"),
          Map.entry("ol", "p"),
          Map.entry("table", "p"),
          Map.entry("hr", "p"));

  String text() {
    return String.join("", tokens).strip();
  }

  static List<Block> allOf(String html) {
    var reader = new Reader();
    PIECE.matcher(html).results().forEach(reader::read);
    reader.finish("p");
    return reader.blocks;
  }

  private static final class Reader {
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private List<String> tokens = new ArrayList<>();
    private String kind = "p";
    private String href = "";

    void read(MatchResult piece) {
      if (piece.group(4) != null) {
        text.append(Entities.decoded(piece.group(4)));
        return;
      }
      var tag = piece.group(2);
      var isEnd = !piece.group(1).isEmpty();
      if (tag.equals("a")) link(isEnd, piece.group(3));
      else if (tag.equals("img")) picture(piece.group(3));
      else if (tag.equals("br")) text.append(' ');
      else if (KINDS.containsKey(tag)) finish(isEnd ? "p" : KINDS.getOrDefault(tag, "p"));
    }

    private void link(boolean isEnd, String attributes) {
      if (!isEnd) {
        href = attribute(attributes, "href");
        return;
      }
      flush();
      if (!href.startsWith("#")) tokens.add(" (" + href + ")");
    }

    private void picture(String attributes) {
      finish("p");
      tokens.add(attribute(attributes, "src"));
      text.append(' ').append(attribute(attributes, "alt"));
      kind = "picture";
      finish("p");
    }

    private static String attribute(String attributes, String name) {
      return ATTRIBUTE
          .matcher(attributes)
          .results()
          .filter(match -> match.group(1).equals(name))
          .map(match -> Entities.decoded(match.group(2)))
          .findFirst()
          .orElse("");
    }

    private void flush() {
      TOKEN
          .matcher(text)
          .results()
          .map(match -> match.group().isBlank() ? " " : match.group())
          .forEach(tokens::add);
      text.setLength(0);
    }

    void finish(String next) {
      flush();
      var block = new Block(kind, List.copyOf(tokens));
      if (!block.text().isEmpty()) blocks.add(block);
      tokens = new ArrayList<>();
      // An item's own paragraph is still the item.
      kind = next.equals("p") && kind.equals("item") && block.text().isEmpty() ? "item" : next;
    }
  }
}
