package vn.loa.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.journey.Newsroom.piece;
import static vn.loa.journey.Newsroom.unique;
import static vn.loa.journey.RunningLoa.LOA;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import jakarta.json.Json;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.journey.Chromium;
import vn.loa.journey.Newsroom;
import vn.loa.shared.Slug;

/** An article costs few requests, to its last line, with pictures and the pieces near it. */
class ArticleRequestsJourney {
  private static final int MOST = 10;
  private static Chromium chromium;
  private static String address;

  @BeforeAll
  static void open() {
    chromium = new Chromium();
    var title = "Bài có ảnh và bài liên quan " + unique();
    var cover = Json.createObjectBuilder().add("media", Newsroom.picture()).add("alt", "Ảnh bìa");
    var body = "Đoạn đầu.\n\n%s\n\nĐoạn giữa.\n\n%s".formatted(figure(), figure());
    var id = Newsroom.published(piece(title).add("cover", cover).add("body", body));
    address = "/bai/" + Slug.of(title) + "-" + id;
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1280})
  void anArticleThatIsReadToItsEndCostsTenRequestsAtMost(int width) {
    var page = chromium.stranger(width);
    var asked = requests(page);
    page.navigate(address);
    readToTheEnd(page);
    assertThat(page.locator(".near-list h3").first()).isVisible();
    assertThat(page.locator("article img")).hasCount(3);
    assertThat(asked).hasSizeLessThanOrEqualTo(MOST).allMatch(url -> url.startsWith(LOA.url("/")));
    assertThat(asked)
        .as("the three pictures are among them")
        .filteredOn(ArticleRequestsJourney::isPicture)
        .hasSize(3);
  }

  private static boolean isPicture(String url) {
    return url.contains("/anh/");
  }

  /** Pictures are loaded when they come near. */
  private static void readToTheEnd(Page page) {
    for (var each : page.locator("article img, .near").all()) each.scrollIntoViewIfNeeded();
    page.waitForFunction("() => [...document.images].every(each => each.complete)");
    page.waitForLoadState(LoadState.NETWORKIDLE);
  }

  private static List<String> requests(Page page) {
    var asked = new CopyOnWriteArrayList<String>();
    page.onRequest((Request request) -> asked.add(request.url()));
    return asked;
  }

  private static String figure() {
    return "![Nương chè](media:%d \"Nương chè. || Ảnh: Minh họa\")".formatted(Newsroom.picture());
  }
}
