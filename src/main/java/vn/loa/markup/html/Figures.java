package vn.loa.markup.html;

import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import vn.loa.markup.Dialect;
import vn.loa.markup.Players;
import vn.loa.markup.html.HtmlText.Album;
import vn.loa.markup.html.HtmlText.Picture;
import vn.loa.markup.word.FigureMarkdown;
import vn.loa.markup.word.InlineMarkdown;
import vn.loa.shared.Text;

/** Writes pictures and films, each a block of its own. */
final class Figures {
  private Figures() {}

  static boolean isPicture(Element element) {
    return element.normalName().equals("img");
  }

  /** The picture with its words; only the words when the picture is not at hand. */
  static String of(Element image, String caption, Album album, Consumer<String> lost) {
    var alt = Text.line(image.attr("alt"));
    var address = image.attr("src");
    var id = album.find(new Picture(address, alt, caption));
    if (id.isPresent()) return FigureMarkdown.of(id.get(), alt, caption, "");
    lost.accept(address.startsWith("data:") ? "picture inside the text" : "picture " + address);
    return InlineMarkdown.plain(Text.line(caption));
  }

  /** A link to the film, loaded on click where its host is one of those that Loa knows. */
  static String film(Element element, Consumer<String> lost) {
    var address = address(element);
    var href = Dialect.safeHref(address).orElse("");
    if (href.isEmpty()) {
      lost.accept("<" + element.normalName() + ">");
      return "";
    }
    var title = Text.line(element.attr("title"));
    var words = InlineMarkdown.plain(title.isEmpty() ? "Xem video" : title);
    if (Players.frame(href).isPresent()) return "[%s](%s \"embed\")".formatted(words, href);
    lost.accept("<" + element.normalName() + "> of another host, now a link");
    return "[%s](%s)".formatted(words, href.replaceAll("[()]", "\\\\$0"));
  }

  private static String address(Element element) {
    var source = element.selectFirst("source[src]");
    var found = element.attr("src");
    if (found.isEmpty()) found = element.attr("data");
    if (found.isEmpty() && source != null) found = source.attr("src");
    if (found.startsWith("//")) found = "https:" + found;
    return found.replaceFirst("^http://(www\\.)?youtube", "https://$1youtube");
  }
}
