package vn.loa.portal;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.loa.article.ArticleCard;
import vn.loa.settings.Site;
import vn.loa.shared.Vietnam;

/** Writes RSS 2.0. */
record Rss(String base, Site site, Map<Long, FeedPicture> pictures) {
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
        "http://purl.org/dc/elements/1.1/",
        "xmlns:media",
        "http://search.yahoo.com/mrss/");
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
    var picture = pictures.get(card.id());
    if (picture != null) write(item, picture);
  }

  /** Media RSS: an {@code enclosure} would have to say how many bytes it is. */
  private static void write(Xml item, FeedPicture picture) {
    item.element(
        "media:content",
        content -> {
          if (!picture.alt().isEmpty())
            content.add("media:description", picture.alt(), "type", "plain");
          if (!picture.credit().isEmpty()) content.add("media:credit", picture.credit());
        },
        "url",
        picture.url(),
        "medium",
        "image",
        "type",
        picture.type(),
        "width",
        Integer.toString(picture.width()),
        "height",
        Integer.toString(picture.height()));
  }

  static Instant newest(List<ArticleCard> cards) {
    return cards.stream().map(ArticleCard::updatedAt).max(Instant::compareTo).orElse(Instant.EPOCH);
  }

  private static String date(Instant instant) {
    return RFC_822.format(instant.atZone(Vietnam.ZONE));
  }
}
