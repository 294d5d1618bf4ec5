package vn.loa.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.util.List;
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
  private static final Listed LIST =
      new Listed(ListingKey.section("thong-bao"), "/chuyen-muc/thong-bao", "Thông báo", "Mới & cũ");

  @Test
  void rssSaysWhatItIsOf() throws Exception {
    var rss = parsed(new Rss("https://loa.example", new SampleSite()).of(LIST, List.of(CARD)));
    assertThat(text(rss, "pubDate")).isEqualTo("Mon, 03 Jun 2024 06:00:00 +0700");
    assertThat(rss.getElementsByTagName("title").item(1).getTextContent()).isEqualTo(CARD.title());
    assertThat(text(rss, "guid")).isEqualTo("https://loa.example/bai/7");
  }

  @Test
  void atomHasAnAddressOfItsOwn() throws Exception {
    var atom = parsed(new Atom("https://loa.example", new SampleSite()).of(LIST, List.of(CARD)));
    assertThat(text(atom, "updated")).isEqualTo("2024-06-02T23:00:00Z");
    assertThat(text(atom, "summary")).isEqualTo("Một ]]> hai");
    var self = atom.getElementsByTagName("link").item(1).getAttributes().getNamedItem("href");
    assertThat(self.getNodeValue())
        .isEqualTo("https://loa.example/chuyen-muc/thong-bao/feed/atom.xml");
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
