package vn.loa.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import vn.loa.article.ListedAddress;
import vn.loa.settings.Settings;

/** The sitemap: the lists and every listed piece, in parts of ten thousand ids each. */
@ApplicationScoped
class Sitemap {
  private static final int PART = 10_000;
  private static final String SCHEMA = "http://www.sitemaps.org/schemas/sitemap/0.9";

  @Inject Reading reading;
  @Inject Masthead masthead;
  @Inject Settings settings;

  /** All of it or, when that is too much for one file, where its parts are. */
  Outcome whole() {
    return reading.hasAfter(PART) ? index() : part(1);
  }

  Outcome part(long number) {
    var last = Math.multiplyExact(number, PART);
    var first = last - PART;
    if (number > 1 && !reading.hasAfter(first)) return Outcome.notFound();
    var pieces = reading.addresses(first, last);
    return text(
        Xml.document(
            "urlset",
            urls -> {
              if (number == 1) lists().forEach(path -> url(urls, path));
              for (var piece : pieces) url(urls, piece);
            },
            "xmlns",
            SCHEMA));
  }

  private Outcome index() {
    return text(
        Xml.document(
            "sitemapindex",
            index -> {
              for (long part = 1; part == 1 || reading.hasAfter((part - 1) * PART); part++) {
                var address = settings.baseUrl() + "/sitemap-" + part + ".xml";
                index.element("sitemap", sitemap -> sitemap.add("loc", address));
              }
            },
            "xmlns",
            SCHEMA));
  }

  private Stream<String> lists() {
    var fixed =
        Stream.of(
            "/", "/tin-tuc", "/kenh", "/gioi-thieu", "/lien-he", "/du-lieu-ca-nhan", "/tro-nang");
    var named = Stream.concat(masthead.sections().stream(), masthead.programmes().stream());
    return Stream.concat(fixed, named.map(Link::href));
  }

  private void url(Xml urls, String path) {
    urls.element("url", url -> url.add("loc", settings.baseUrl() + path));
  }

  private void url(Xml urls, ListedAddress piece) {
    urls.element(
        "url",
        url ->
            url.add("loc", settings.baseUrl() + piece.path())
                .add("lastmod", piece.updatedAt().toString()));
  }

  private static Outcome text(String xml) {
    return new Outcome.Text("application/xml; charset=utf-8", xml);
  }
}
