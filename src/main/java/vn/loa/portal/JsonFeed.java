package vn.loa.portal;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import vn.loa.article.ArticleCard;
import vn.loa.settings.Site;

/** Writes JSON Feed 1.1. */
record JsonFeed(String base, Site site, Map<Long, FeedPicture> pictures) {
  private static final String VERSION = "https://jsonfeed.org/version/1.1";

  String of(Listed list, List<ArticleCard> cards) {
    var items = Json.createArrayBuilder();
    cards.forEach(card -> items.add(item(card)));
    return Json.createObjectBuilder()
        .add("version", VERSION)
        .add("title", list.title() + " - " + site.name())
        .add("home_page_url", base + list.path())
        .add("feed_url", base + list.feed("feed.json"))
        .add("description", list.description())
        .add("language", "vi")
        .add("items", items)
        .build()
        .toString();
  }

  private JsonObjectBuilder item(ArticleCard card) {
    var author = Json.createObjectBuilder().add("name", card.author());
    var item =
        Json.createObjectBuilder()
            .add("id", base + "/bai/" + card.id())
            .add("url", base + card.path())
            .add("title", card.title())
            .add("content_text", card.lead())
            .add("date_published", card.publishedAt().toString())
            .add("date_modified", card.updatedAt().toString())
            .add("authors", Json.createArrayBuilder().add(author));
    var picture = pictures.get(card.id());
    return picture == null ? item : item.add("image", picture.url());
  }
}
