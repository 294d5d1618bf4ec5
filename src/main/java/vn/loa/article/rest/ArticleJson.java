package vn.loa.article.rest;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import vn.loa.article.Article;
import vn.loa.article.ArticleCard;
import vn.loa.article.ArticleSummary;
import vn.loa.article.Content;
import vn.loa.article.Cover;
import vn.loa.article.PublicArticle;
import vn.loa.article.Typings.Typing;

/**
 * Articles as the API answers them: the newsroom's working text or, to whoever has not signed in,
 * the live one without what only the newsroom knows. What does not apply is left out.
 */
final class ArticleJson {
  private ArticleJson() {}

  /** The whole working text, for the newsroom. */
  static JsonObject working(Article article, String baseUrl, boolean overdue) {
    var planning = article.planning();
    var json = content(article.working().content());
    json.add("id", article.id())
        .add("state", article.state().name())
        .add("live", article.live().name())
        .add("revision", article.working().number())
        .add("agency", article.agency())
        .add("sharedWith", strings(article.sharedWith()))
        .add("objectives", strings(article.objectives()))
        .add("flag", planning.flag().name())
        .add("notes", planning.notes())
        .add("overdue", overdue)
        .add("emergency", article.emergency().isUnconfirmed());
    optional(json, "url", article.publicPath().map(path -> baseUrl + path).orElse(null));
    optional(json, "publishAt", article.publication().due());
    optional(json, "publishedAt", article.publication().first());
    optional(json, "updatedAt", article.publication().last());
    optional(json, "pinnedUntil", planning.pinnedUntil());
    if (article.live().isTakenDown()) json.add("withdrawal", article.takedown().reason());
    return json.build();
  }

  /** What somebody was typing over revision {@code base}. */
  static JsonObject typing(Typing typing) {
    var planning = typing.draft().planning();
    var json = content(typing.draft().content());
    json.add("objectives", strings(typing.draft().objectives()))
        .add("flag", planning.flag().name())
        .add("notes", planning.notes())
        .add("base", typing.base())
        .add("typedAt", typing.typedAt().toString());
    optional(json, "pinnedUntil", planning.pinnedUntil());
    return json.build();
  }

  /** The whole live text, for everybody. */
  static JsonObject live(PublicArticle article, String baseUrl) {
    var json = content(article.content());
    json.add("id", article.id())
        .add("url", baseUrl + article.path())
        .add("live", article.live().name())
        .add("revision", article.revision())
        .add("agency", article.agency())
        .add("publishedAt", article.publishedAt().toString())
        .add("updatedAt", article.updatedAt().toString());
    if (article.live().isTakenDown()) json.add("withdrawal", article.takedownReason());
    return json.build();
  }

  /** A listed piece, in a list. */
  static JsonObject card(ArticleCard card, String baseUrl) {
    var json = Json.createObjectBuilder();
    json.add("id", card.id())
        .add("url", baseUrl + card.path())
        .add("live", card.live().name())
        .add("kind", card.kind().name())
        .add("title", card.title())
        .add("lead", card.lead())
        .add("section", card.section())
        .add("programme", card.programme())
        .add("areas", strings(card.areas()))
        .add("agency", card.agency())
        .add("author", card.author())
        .add("publishedAt", card.publishedAt().toString())
        .add("updatedAt", card.updatedAt().toString());
    addCover(json, card.cover());
    return json.build();
  }

  /** A piece of the newsroom, in a list. */
  static JsonObject summary(ArticleSummary summary) {
    var json = Json.createObjectBuilder();
    json.add("id", summary.id())
        .add("kind", summary.kind().name())
        .add("title", summary.title())
        .add("section", summary.section())
        .add("agency", summary.agency())
        .add("author", summary.author())
        .add("state", summary.state().name())
        .add("stateSince", summary.stateSince().toString())
        .add("live", summary.live().name())
        .add("overdue", summary.overdue())
        .add("emergency", summary.emergency());
    optional(json, "publishAt", summary.publishAt());
    return json.build();
  }

  static JsonObjectBuilder content(Content content) {
    var json = Json.createObjectBuilder();
    json.add("kind", content.kind().name())
        .add("title", content.title())
        .add("lead", content.lead())
        .add("body", content.body())
        .add("section", content.section())
        .add("programme", content.programme())
        .add("themes", strings(content.themes()))
        .add("areas", strings(content.areas()))
        .add("language", content.language())
        .add("source", content.source())
        .add("basis", strings(content.basis()))
        .add("author", content.author());
    addCover(json, content.cover());
    return json;
  }

  private static void addCover(JsonObjectBuilder json, @Nullable Cover cover) {
    if (cover == null) return;
    json.add(
        "cover",
        Json.createObjectBuilder()
            .add("media", cover.media())
            .add("alt", cover.alt())
            .add("caption", cover.caption())
            .add("credit", cover.credit()));
  }

  static JsonArray strings(Collection<String> values) {
    return Json.createArrayBuilder(values.stream().sorted().toList()).build();
  }

  private static void optional(JsonObjectBuilder json, String name, @Nullable Object value) {
    if (value != null) json.add(name, value.toString());
  }
}
