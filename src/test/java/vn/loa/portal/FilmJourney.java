package vn.loa.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.journey.Newsroom.piece;
import static vn.loa.journey.Newsroom.unique;
import static vn.loa.journey.RunningLoa.LOA;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.loa.journey.Axe;
import vn.loa.journey.Chromium;
import vn.loa.journey.Newsroom;
import vn.loa.shared.Slug;

/** A film of another site is only a link, until its reader asks to see it here. */
class FilmJourney {
  private static final String FILM = "https://www.youtube.com/watch?v=abcdefghijk";
  private static Chromium chromium;
  private static String address;

  @BeforeAll
  static void open() {
    chromium = new Chromium();
    var title = "Phim về bản " + unique();
    var body = "Xem phim.\n\n[Đường về bản](%s \"embed\")".formatted(FILM);
    address = "/bai/" + Slug.of(title) + "-" + Newsroom.published(piece(title).add("body", body));
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  @Test
  void nothingIsAskedOfOthersBeforeTheClick() {
    var page = chromium.stranger(360);
    var elsewhere = elsewhere(page);
    page.navigate(address);
    var button = page.locator("button:has-text('Xem video tại đây (tải từ youtube.com)')");
    assertThat(button).isVisible();
    assertThat(elsewhere).isEmpty();
    button.click();
    var player = page.locator("iframe.player");
    assertThat(player).hasAttribute("src", "https://www.youtube-nocookie.com/embed/abcdefghijk");
    assertThat(player).hasAttribute("title", "Đường về bản");
    Axe.findsNothing(page, "a film that plays");
    assertThat(elsewhere)
        .isNotEmpty()
        .allMatch(url -> url.startsWith("https://www.youtube-nocookie.com/"));
  }

  @Test
  void withoutScriptsItIsALink() {
    assertThat(LOA.get(address).body())
        .contains("href=\"" + FILM.replace("=", "&#61;") + "\"", "Đường về bản</a>")
        .doesNotContain("<iframe", "<button type=\"button\" class=\"play\"");
  }

  @Test
  void theEditorOffersToEmbedAnAddressThatIsPasted() {
    var page = chromium.signedIn("phongvien");
    page.navigate("/toa-soan/viet.xhtml?kind=NEWS");
    page.click(".loa-editor-text");
    page.evaluate(
        """
        address => {
          const data = new DataTransfer()
          data.setData('text/plain', address)
          const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
          document.querySelector('.loa-editor-text').dispatchEvent(paste)
        }""",
        FILM);
    assertThat(page.locator(".loa-dialog #loa-dialog-href")).hasValue(FILM);
    page.fill("#loa-dialog-title", "Đường về bản");
    page.click(".loa-dialog-main");
    assertThat(page.locator(".loa-embed")).containsText("Đường về bản");
  }

  /** The addresses at other hosts that the page asks for; nobody there is really asked. */
  private static List<String> elsewhere(Page page) {
    var asked = new CopyOnWriteArrayList<String>();
    page.route(
        url -> !url.startsWith(LOA.url("/")),
        (Route route) -> {
          asked.add(route.request().url());
          route.fulfill(
              new Route.FulfillOptions()
                  .setContentType("text/html")
                  .setBody("<!DOCTYPE html><html lang=vi><title>Phim</title><main>Phim</main>"));
        });
    return asked;
  }
}
