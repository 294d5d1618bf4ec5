package vn.loa.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.portal.Address.Kind;

class AddressesTest {
  @Test
  void anArticleIsKnownByTheNumberAtTheEnd() {
    assertThat(Addresses.parse("/bai/le-hoi-2024-17"))
        .contains(new Address(Kind.ARTICLE, "le-hoi-2024", 17, ""));
  }

  @Test
  void anArticleIsFoundWithoutItsReadablePart() {
    assertThat(Addresses.parse("/bai/17")).contains(new Address(Kind.ARTICLE, "", 17, ""));
  }

  @Test
  void everyListHasFeeds() {
    assertThat(Addresses.parse("/feed/rss.xml"))
        .contains(new Address(Kind.LATEST, "", 0, "rss.xml"));
    assertThat(Addresses.parse("/dia-ban/xa-ban-lau/feed/atom.xml"))
        .contains(new Address(Kind.AREA, "xa-ban-lau", 0, "atom.xml"));
    assertThat(Addresses.parse("/feed/feed.json"))
        .contains(new Address(Kind.LATEST, "", 0, "feed.json"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/ocop",
        "/bai/",
        "/bai/khong-co-so",
        "/bai/x-0",
        "/bai/a/b-1",
        "/portal/home.xhtml",
        "/chuyen-muc/",
        "/chuyen-muc/A",
        "/gioi-thieu/feed/rss.xml",
        "/feed/feed.xml",
        "//evil.example/tin-tuc",
        "/sitemap-0.xml"
      })
  void everythingElseIsNowhere(String path) {
    assertThat(Addresses.parse(path)).isEmpty();
  }

  @Test
  void aSlashAtTheEndLeadsToTheAddressWithoutIt() {
    assertThat(Addresses.withoutSlash("/tin-tuc/")).contains("/tin-tuc");
    assertThat(Addresses.withoutSlash("/")).isEmpty();
    assertThat(Addresses.withoutSlash("//evil.example/")).isEmpty();
  }

  @Test
  void onlyThePageOfAListMakesAnotherKey() {
    assertThat(Addresses.key("/tin-tuc", "trang=2&utm_source=x")).isEqualTo("/tin-tuc?trang=2");
    assertThat(Addresses.key("/tin-tuc", "trang=1")).isEqualTo("/tin-tuc");
    assertThat(Addresses.key("/tin-tuc", "trang=-3")).isEqualTo("/tin-tuc");
    assertThat(Addresses.key("/bai/x-1", "trang=2")).isEqualTo("/bai/x-1");
    assertThat(Addresses.key("/", null)).isEqualTo("/");
  }
}
