package vn.loa.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.journey.RunningLoa.LOA;

import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import vn.loa.journey.Newsroom;

/** What machines read of the portal is well-formed, and leads back to it by whole addresses. */
class FeedsJourney {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String MEDIA = "http://search.yahoo.com/mrss/";
  private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/chuyen-muc/nong-thon-moi",
        "/chuong-trinh/xay-dung-nong-thon-moi",
        "/dia-ban/tinh-lao-cai"
      })
  void everyListHasThreeFeedsOfTheSamePieces(String list) throws Exception {
    var rss = texts(xml(list + "/feed/rss.xml"), null, "link");
    assertThat(rss).hasSizeGreaterThan(1).allSatisfy(FeedsJourney::isWhole);
    var pieces = rss.subList(1, rss.size());

    var atom = xml(list + "/feed/atom.xml");
    assertThat(atom.getDocumentElement().getNamespaceURI()).isEqualTo(ATOM);
    assertThat(elements(atom, ATOM, "entry").stream().map(FeedsJourney::href)).isEqualTo(pieces);

    var json = Newsroom.json(LOA.get(list + "/feed/feed.json"));
    assertThat(json.getString("version")).isEqualTo("https://jsonfeed.org/version/1.1");
    assertThat(json.getJsonArray("items").getValuesAs(JsonObject.class))
        .extracting(item -> item.getString("url"))
        .isEqualTo(pieces);
  }

  @Test
  void theThreeFeedsShowTheSameCoversWhichAreThere() throws Exception {
    var rss =
        elements(xml("/feed/rss.xml"), MEDIA, "content").stream()
            .map(cover -> cover.getAttribute("url"))
            .toList();
    var atom =
        elements(xml("/feed/atom.xml"), ATOM, "link").stream()
            .filter(link -> link.getAttribute("rel").equals("enclosure"))
            .map(link -> link.getAttribute("href"))
            .toList();
    var json =
        Newsroom.json(LOA.get("/feed/feed.json")).getJsonArray("items").stream()
            .map(item -> item.asJsonObject().getString("image", ""))
            .filter(image -> !image.isEmpty())
            .toList();
    assertThat(rss).isNotEmpty().isEqualTo(atom).isEqualTo(json).allSatisfy(FeedsJourney::isWhole);
    var cover = LOA.get(rss.get(0));
    assertThat(cover.statusCode()).isEqualTo(200);
    assertThat(cover.headers().firstValue("Content-Type")).hasValue("image/jpeg");
  }

  @Test
  void theSitemapNamesWholeAddressesThatExist() throws Exception {
    var sitemap = xml("/sitemap.xml");
    assertThat(sitemap.getDocumentElement().getLocalName()).isEqualTo("urlset");
    assertThat(sitemap.getDocumentElement().getNamespaceURI()).isEqualTo(SITEMAP);
    var addresses = texts(sitemap, SITEMAP, "loc");
    assertThat(addresses).hasSizeGreaterThan(78).doesNotHaveDuplicates();
    assertThat(addresses)
        .allSatisfy(FeedsJourney::isWhole)
        .allSatisfy(address -> assertThat(LOA.get(address).statusCode()).isEqualTo(200));
  }

  private static void isWhole(String address) {
    assertThat(address).matches("https?://[^/]+/.*");
  }

  private static String href(Element entry) {
    var link = (Element) entry.getElementsByTagNameNS(ATOM, "link").item(0);
    return link.getAttribute("href");
  }

  private static List<String> texts(Document document, String namespace, String name) {
    return elements(document, namespace, name).stream().map(Element::getTextContent).toList();
  }

  private static List<Element> elements(Document document, String namespace, String name) {
    var found = document.getElementsByTagNameNS(namespace, name);
    return IntStream.range(0, found.getLength()).mapToObj(at -> (Element) found.item(at)).toList();
  }

  private static Document xml(String path) throws Exception {
    var answer = LOA.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    var factory = DocumentBuilderFactory.newDefaultNSInstance();
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(answer.body())));
  }
}
