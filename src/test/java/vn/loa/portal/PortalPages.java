package vn.loa.portal;

import static vn.loa.Patience.awaitFound;
import static vn.loa.journey.Newsroom.piece;
import static vn.loa.journey.Newsroom.unique;
import static vn.loa.journey.RunningLoa.LOA;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.loa.journey.Newsroom;
import vn.loa.shared.Slug;

/** One address of every kind of page that a reader can meet. */
final class PortalPages {
  private static final String BODY =
      """
      Một đoạn có chú thích.[^1] Xem [trang chủ](/) và [tin mới](/tin-tuc).

      ## Số liệu

      | Tên xã | Số hộ |
      | --- | ---: |
      | Bản Lầu | 120 |
      | Lùng Vai | 98 |

      ![Nương chè buổi sớm](media:%d "Nương chè buổi sớm. || Ảnh: Minh họa")

      ### Danh sách

      1. Việc thứ nhất
         - việc nhỏ
      2. Việc thứ hai

      > Lời trích trong bài.

      [Đường về bản](https://youtu.be/abcdefghijk "embed")

      [^1]: Chú thích ở cuối bài, có [đường dẫn](/lien-he).
      """;

  private PortalPages() {}

  /** By names that say which kind it is; what must exist for it is made. */
  static Map<String, String> addresses() {
    var pages = new LinkedHashMap<String, String>();
    pages.put("home", "/");
    pages.put("kind list", "/tin-tuc");
    pages.put("second page of a list", "/tin-tuc?trang=2");
    pages.put("section", "/chuyen-muc/nong-thon-moi");
    pages.put("programme", "/chuong-trinh/xay-dung-nong-thon-moi");
    pages.put("area", "/dia-ban/tinh-lao-cai");
    var word = unique();
    pages.put("article", rich(word));
    pages.put("withdrawn article", takenDown("withdrawn"));
    pages.put("gone article (410)", takenDown("gone"));
    pages.put("no page (404)", "/khong-co-trang-nay");
    pages.put("empty search", "/tim-kiem");
    pages.put("search with hits", "/tim-kiem?q=" + encoded("nông thôn mới"));
    pages.put("narrowed search", "/tim-kiem?q=" + encoded("nông thôn mới") + "&nam=2024");
    pages.put("search without hits", "/tim-kiem?q=" + unique());
    for (var slug : new String[] {"gioi-thieu", "lien-he", "du-lieu-ca-nhan", "tro-nang", "kenh"})
      pages.put(slug, "/" + slug);
    pages.put("sign-in", "/dang-nhap");
    awaitIndexed(word);
    return pages;
  }

  private static String rich(String word) {
    var title = "Bài có đủ mọi thứ " + word;
    var id = Newsroom.published(piece(title).add("body", BODY.formatted(Newsroom.picture())));
    return path(title, id);
  }

  private static String takenDown(String how) {
    var title = "Bài phải gỡ " + unique();
    var id = Newsroom.published(piece(title));
    Newsroom.withdraw(id, how, "");
    return path(title, id);
  }

  private static String path(String title, long id) {
    return "/bai/" + Slug.of(title) + "-" + id;
  }

  private static void awaitIndexed(String word) {
    awaitFound("the index to catch up")
        .until(() -> LOA.get("/api/v1/search?q=" + word).body().contains("\"total\":1"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
