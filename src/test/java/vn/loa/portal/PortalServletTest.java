package vn.loa.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.annotation.WebServlet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortalServletTest {

  /** Otherwise the server looks for each of them on the disk. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/bai/tin-1",
        "/tin-tuc",
        "/tin-tuc/feed/rss.xml",
        "/chuyen-muc/thong-bao",
        "/chuong-trinh/ntm",
        "/dia-ban/sa-pa",
        "/feed/atom.xml",
        "/tim-kiem",
        "/kenh",
        "/gioi-thieu",
        "/lien-he",
        "/du-lieu-ca-nhan",
        "/tro-nang",
        "/robots.txt",
        "/sitemap.xml"
      })
  void standsForEveryAddressThatIsAskedForOften(String path) {
    assertThat(Addresses.parse(path)).isPresent();
    assertThat(PortalServlet.class.getAnnotation(WebServlet.class).urlPatterns())
        .anyMatch(pattern -> covers(pattern, path));
  }

  private static boolean covers(String pattern, String path) {
    if (pattern.isEmpty()) return path.equals("/");
    if (!pattern.endsWith("/*")) return path.equals(pattern);
    var prefix = pattern.substring(0, pattern.length() - 2);
    return path.equals(prefix) || path.startsWith(prefix + "/");
  }
}
