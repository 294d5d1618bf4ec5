package vn.loa.markup.html;

import java.util.Optional;
import java.util.function.Consumer;
import org.jsoup.Jsoup;

/** HTML as another system kept it, of whatever quality, to Loa's Markdown. */
public final class HtmlText {
  /** A picture as the text names it. */
  public record Picture(String address, String alt, String caption) {}

  /** Who has the pictures. */
  public interface Album {
    /** The number of the picture in the library, if it is at hand. */
    Optional<Long> find(Picture picture);
  }

  private HtmlText() {}

  /**
   * The text as Markdown.
   *
   * @param lost is told the name of each thing that could not be carried over
   */
  public static String toMarkdown(String html, Album album, Consumer<String> lost) {
    var blocks = new BlockReader(album, lost);
    blocks.read(Jsoup.parseBodyFragment(html).body());
    return blocks.markdown();
  }

  /** Its words in one line. */
  public static String toLine(String html) {
    return Jsoup.parseBodyFragment(html).body().text();
  }
}
