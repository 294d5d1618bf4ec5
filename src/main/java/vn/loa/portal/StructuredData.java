package vn.loa.portal;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import vn.loa.article.PublicArticle;
import vn.loa.settings.Site;

/** What machines read of a page: schema.org as JSON-LD. */
final class StructuredData {
  private final String base;
  private final Site site;

  StructuredData(String base, Site site) {
    this.base = base;
    this.site = site;
  }

  /** A script element; nothing in its text can end it. */
  static String script(JsonObject data) {
    return "<script type=\"application/ld+json\">" + escaped(data.toString()) + "</script>";
  }

  static String escaped(String json) {
    return json.replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }

  JsonObject organization() {
    return thing("Organization")
        .add("name", site.name())
        .add("alternateName", site.shortName())
        .add("url", base + "/")
        .add("parentOrganization", named("GovernmentOrganization", site.governingAgency()))
        .build();
  }

  JsonObject website() {
    var search =
        Json.createObjectBuilder()
            .add("@type", "SearchAction")
            .add("target", base + "/tim-kiem?q={q}")
            .add("query-input", "required name=q");
    return thing("WebSite")
        .add("name", site.name())
        .add("url", base + "/")
        .add("inLanguage", "vi")
        .add("potentialAction", search)
        .build();
  }

  JsonObject breadcrumbs(List<Link> crumbs) {
    JsonArrayBuilder items = Json.createArrayBuilder();
    for (int i = 0; i < crumbs.size(); i++)
      items.add(
          Json.createObjectBuilder()
              .add("@type", "ListItem")
              .add("position", i + 1)
              .add("name", crumbs.get(i).text())
              .add("item", base + crumbs.get(i).href()));
    return thing("BreadcrumbList").add("itemListElement", items).build();
  }

  /** An article and the addresses of its picture in several shapes. */
  JsonObject article(PublicArticle article, String agency, List<String> pictures) {
    var content = article.content();
    var data =
        thing("NewsArticle")
            .add("headline", content.title())
            .add("description", content.lead())
            .add("inLanguage", content.language())
            .add("datePublished", article.publishedAt().toString())
            .add("dateModified", article.updatedAt().toString())
            .add("mainEntityOfPage", base + article.path())
            .add("author", named("Person", content.author()))
            .add("sourceOrganization", named("GovernmentOrganization", agency))
            .add("publisher", named("GovernmentOrganization", site.name()).add("url", base + "/"));
    if (!pictures.isEmpty()) data.add("image", images(pictures));
    return data.build();
  }

  private JsonArrayBuilder images(List<String> paths) {
    var images = Json.createArrayBuilder();
    paths.forEach(path -> images.add(base + path));
    return images;
  }

  private static JsonObjectBuilder thing(String type) {
    return Json.createObjectBuilder().add("@context", "https://schema.org").add("@type", type);
  }

  private static JsonObjectBuilder named(String type, String name) {
    return Json.createObjectBuilder().add("@type", type).add("name", name);
  }
}
