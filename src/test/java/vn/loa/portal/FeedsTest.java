package vn.loa.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import vn.loa.article.ArticleCard;
import vn.loa.article.ArticleKind;
import vn.loa.article.ListingKey;
import vn.loa.article.Live;
import vn.loa.settings.Site;

class FeedsTest {
  private static final String BASE = "https://loa.example";
  private static final Instant AT = Instant.parse("2024-06-02T23:00:00Z");
  private static final ArticleCard CARD =
      new ArticleCard(
          7,
          ArticleKind.NEWS,
          "Chè & mật ong <\"Ô Quý Hồ\">",
          "Một ]]> hai",
          "thong-bao",
          "",
          List.of(),
          "A",
          Live.LIVE,
          "Lam Sơn",
          null,
          AT,
          AT);
  private static final Map<Long, FeedPicture> COVERS =
      Map.of(
          CARD.id(),
          new FeedPicture(
              BASE + "/anh/3/0a1b2c3d/og.jpg",
              "image/jpeg",
              1200,
              630,
              "Chợ phiên & chè",
              "Lam Sơn"));
  private static final Listed LIST =
      new Listed(ListingKey.section("thong-bao"), "/chuyen-muc/thong-bao", "Thông báo", "Mới & cũ");

  @Test
  void rssSaysWhatItIsOf() throws Exception {
    var rss = parsed(new Rss(BASE, new SampleSite(), Map.of()).of(LIST, List.of(CARD)));
    assertThat(text(rss, "pubDate")).isEqualTo("Mon, 03 Jun 2024 06:00:00 +0700");
    assertThat(rss.getElementsByTagName("title").item(1).getTextContent()).isEqualTo(CARD.title());
    assertThat(text(rss, "guid")).isEqualTo("https://loa.example/bai/7");
  }

  @Test
  void atomHasAnAddressOfItsOwn() throws Exception {
    var atom = parsed(new Atom(BASE, new SampleSite(), Map.of()).of(LIST, List.of(CARD)));
    assertThat(text(atom, "updated")).isEqualTo("2024-06-02T23:00:00Z");
    assertThat(text(atom, "summary")).isEqualTo("Một ]]> hai");
    var self = atom.getElementsByTagName("link").item(1).getAttributes().getNamedItem("href");
    assertThat(self.getNodeValue())
        .isEqualTo("https://loa.example/chuyen-muc/thong-bao/feed/atom.xml");
  }

  @Test
  void rssShowsTheCoverByMediaRss() {
    assertThat(new Rss(BASE, new SampleSite(), COVERS).of(LIST, List.of(CARD)))
        .contains("xmlns:media=\"http://search.yahoo.com/mrss/\"")
        .contains(
            "<description>Một ]]&gt; hai</description>"
                + "<media:content url=\"https://loa.example/anh/3/0a1b2c3d/og.jpg\" medium=\"image\""
                + " type=\"image/jpeg\" width=\"1200\" height=\"630\">"
                + "<media:description type=\"plain\">Chợ phiên &amp; chè</media:description>"
                + "<media:credit>Lam Sơn</media:credit></media:content></item>")
        .doesNotContain("<enclosure");
    assertThat(new Rss(BASE, new SampleSite(), Map.of()).of(LIST, List.of(CARD)))
        .doesNotContain("media:content");
  }

  @Test
  void atomEnclosesTheCover() {
    assertThat(new Atom(BASE, new SampleSite(), COVERS).of(LIST, List.of(CARD)))
        .contains(
            "<link rel=\"enclosure\" type=\"image/jpeg\""
                + " href=\"https://loa.example/anh/3/0a1b2c3d/og.jpg\""
                + " title=\"Chợ phiên &amp; chè\"></link></entry>");
    assertThat(new Atom(BASE, new SampleSite(), Map.of()).of(LIST, List.of(CARD)))
        .doesNotContain("enclosure");
  }

  @Test
  void jsonHasTheCoverOfThePiecesThatHaveOne() {
    assertThat(new JsonFeed(BASE, new SampleSite(), COVERS).of(LIST, List.of(CARD)))
        .contains("\"image\":\"https://loa.example/anh/3/0a1b2c3d/og.jpg\"}]}");
    assertThat(new JsonFeed(BASE, new SampleSite(), Map.of()).of(LIST, List.of(CARD)))
        .doesNotContain("\"image\"");
  }

  private static Document parsed(String xml) throws Exception {
    var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    return builder.parse(new InputSource(new StringReader(xml)));
  }

  private static String text(Document document, String element) {
    return document.getElementsByTagName(element).item(0).getTextContent();
  }

  private static class SampleSite extends Site {
    @Override
    public String name() {
      return "Loa & bạn";
    }

    @Override
    public String operatingAgency() {
      return "Văn phòng";
    }

    @Override
    public String republication() {
      return "Ghi rõ nguồn";
    }
  }
}
