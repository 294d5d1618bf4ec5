package vn.loa.markup.word;

import java.util.Optional;
import vn.loa.markup.word.Item.Figure;
import vn.loa.shared.Text;

/** Writes a picture with its words, as {@code serialise.js} does. */
public final class FigureMarkdown {
  private FigureMarkdown() {}

  static String of(Figure figure, Optional<Long> id) {
    if (id.isEmpty()) return InlineMarkdown.plain(figure.caption());
    return of(id.get(), figure.alt(), figure.caption(), figure.credit());
  }

  /** A picture of the library. */
  public static String of(long id, String alt, String caption, String credit) {
    var legend = legend(caption, credit);
    var title = legend.isEmpty() ? "" : " \"" + quoted(legend) + "\"";
    return "![%s](media:%d%s)".formatted(InlineMarkdown.plain(alt), id, title);
  }

  private static String legend(String caption, String credit) {
    var words = piped(caption);
    return credit.isEmpty() ? words : (words + " || " + piped(credit)).strip();
  }

  private static String piped(String words) {
    return Text.line(words).replaceAll("[\\\\|]", "\\\\$0");
  }

  private static String quoted(String legend) {
    return legend.replaceAll("[\"\\\\]", "\\\\$0").replaceAll("&(?=#?\\w+;)", "&amp;");
  }
}
