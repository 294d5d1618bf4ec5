package vn.loa.portal;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import vn.loa.article.ArticleCard;
import vn.loa.settings.Site;
import vn.loa.shared.Vietnam;

/** Writes RSS 2.0. */
record Rss(String base, Site site) {
  private static final DateTimeFormatter RFC_822 =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z", Locale.ENGLISH);

  String of(Listed list, List<ArticleCard> cards) {
    return Xml.document(
        "rss",
        rss -> rss.element("channel", channel -> write(channel, list, cards)),
        "version",
        "2.0",
        "xmlns:atom",
        "http://www.w3.org/2005/Atom",
        "xmlns:dc",
        "http://purl.org/dc/elements/1.1/");
  }

  private void write(Xml channel, Listed list, List<ArticleCard> cards) {
    channel
        .add("title", list.title() + " - " + site.name())
        .add("link", base + list.path())
        .add("description", list.description())
        .add("language", "vi")
        .add("copyright", site.republication())
        .add(
            "atom:link",
            "",
            "href",
            base + list.feed("rss.xml"),
            "rel",
            "self",
            "type",
            "application/rss+xml");
    if (!cards.isEmpty()) channel.add("lastBuildDate", date(newest(cards)));
    for (var card : cards) channel.element("item", item -> write(item, card));
  }

  private void write(Xml item, ArticleCard card) {
    item.add("title", card.title())
        .add("link", base + card.path())
        .add("guid", base + "/bai/" + card.id(), "isPermaLink", "true")
        .add("pubDate", date(card.publishedAt()))
        .add("dc:creator", card.author())
        .add("description", card.lead());
  }

  static Instant newest(List<ArticleCard> cards) {
    return cards.stream().map(ArticleCard::updatedAt).max(Instant::compareTo).orElse(Instant.EPOCH);
  }

  private static String date(Instant instant) {
    return RFC_822.format(instant.atZone(Vietnam.ZONE));
  }
}
