package vn.loa.portal;

import java.util.List;
import java.util.Map;
import vn.loa.article.ArticleCard;
import vn.loa.settings.Site;

/** Writes Atom (RFC 4287). */
record Atom(String base, Site site, Map<Long, FeedPicture> pictures) {

  String of(Listed list, List<ArticleCard> cards) {
    return Xml.document(
        "feed",
        feed -> write(feed, list, cards),
        "xmlns",
        "http://www.w3.org/2005/Atom",
        "xml:lang",
        "vi");
  }

  private void write(Xml feed, Listed list, List<ArticleCard> cards) {
    feed.add("id", base + list.path())
        .add("title", list.title() + " - " + site.name())
        .add("subtitle", list.description())
        .add("updated", Rss.newest(cards).toString())
        .add("rights", site.republication())
        .element("author", author -> author.add("name", site.operatingAgency()))
        .add("link", "", "href", base + list.path())
        .add("link", "", "rel", "self", "href", base + list.feed("atom.xml"));
    for (var card : cards) feed.element("entry", entry -> write(entry, card));
  }

  private void write(Xml entry, ArticleCard card) {
    entry
        .add("id", base + "/bai/" + card.id())
        .add("title", card.title())
        .add("link", "", "href", base + card.path())
        .add("published", card.publishedAt().toString())
        .add("updated", card.updatedAt().toString())
        .element("author", author -> author.add("name", card.author()))
        .add("summary", card.lead());
    var picture = pictures.get(card.id());
    if (picture != null) enclose(entry, picture);
  }

  private static void enclose(Xml entry, FeedPicture picture) {
    entry.add(
        "link",
        "",
        "rel",
        "enclosure",
        "type",
        picture.type(),
        "href",
        picture.url(),
        "title",
        picture.alt());
  }
}
