package vn.loa.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.loa.article.ArticleCard;
import vn.loa.settings.Settings;
import vn.loa.shared.Page;

/** The feeds of a list: its newest pieces, for machines. */
@ApplicationScoped
class Feeds {
  @Inject ListedLists lists;
  @Inject Reading reading;
  @Inject Masthead masthead;
  @Inject Pictures pictures;
  @Inject Settings settings;

  Outcome open(Address address) {
    var list = lists.find(address);
    if (list.isEmpty()) return Outcome.notFound();
    var cards = reading.list(list.get().key(), 1, Page.SIZE).items();
    return switch (address.feed()) {
      case "rss.xml" -> rss(list.get(), cards);
      case "atom.xml" -> atom(list.get(), cards);
      default -> json(list.get(), cards);
    };
  }

  private Outcome rss(Listed list, List<ArticleCard> cards) {
    var xml = new Rss(base(), masthead.site(), pictures.forFeed(base(), cards)).of(list, cards);
    return new Outcome.Text("application/rss+xml; charset=utf-8", xml);
  }

  private Outcome atom(Listed list, List<ArticleCard> cards) {
    var xml = new Atom(base(), masthead.site(), pictures.forFeed(base(), cards)).of(list, cards);
    return new Outcome.Text("application/atom+xml; charset=utf-8", xml);
  }

  private Outcome json(Listed list, List<ArticleCard> cards) {
    var shown = pictures.forFeed(base(), cards);
    var json = new JsonFeed(base(), masthead.site(), shown).of(list, cards);
    return new Outcome.Text("application/feed+json; charset=utf-8", json);
  }

  private String base() {
    return settings.baseUrl();
  }
}
