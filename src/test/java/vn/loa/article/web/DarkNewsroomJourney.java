package vn.loa.article.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.loa.journey.Newsroom.piece;
import static vn.loa.journey.Newsroom.put;
import static vn.loa.journey.Newsroom.unique;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.loa.journey.Axe;
import vn.loa.journey.Chromium;
import vn.loa.journey.Newsroom;

/** The newsroom in dark can be read as well as in light, and stays dark where it was chosen. */
class DarkNewsroomJourney {
  private static final String BODY =
      """
      Một đoạn có [liên kết](/tin-tuc) và `mã`.

      > Lời trích.

      [Đường về bản](https://youtu.be/abcdefghijk "embed")

      | Tên xã | Số hộ |
      | --- | ---: |
      | Bản Lầu | 120 |
      """;

  private static Chromium chromium;
  private static long submitted;

  @BeforeAll
  static void open() {
    chromium = new Chromium();
    submitted =
        Newsroom.draft(piece("Bài " + unique()).add("section", "nong-thon-moi").add("body", BODY));
    put("phongvien", submitted, "submission", "");
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  @Test
  void thePagesAboutArticlesCanBeRead() {
    readable(dark("phongvien"), "", "bai-viet.xhtml", "anh.xhtml", "thong-bao.xhtml");
    readable(dark("duyet"), "duyet.xhtml?id=" + submitted, "lich-su.xhtml?id=" + submitted);
  }

  @Test
  void theWritersPageCanBeReadWithItsDialogs() {
    var page = dark("bientap");
    page.navigate("/toa-soan/viet.xhtml?id=" + submitted);
    page.locator("#blockers").waitFor();
    Axe.findsNothing(page, "writing in dark");
    page.locator(".loa-embed button").first().click();
    Axe.findsNothing(page, "the dialog of a film in dark");
    page.keyboard().press("Escape");
    page.click("#preview-open");
    page.locator("#preview .reading-title").waitFor();
    Axe.findsNothing(page, "the preview in dark");
  }

  @Test
  void thePagesAroundThemCanBeRead() {
    var page = dark("quantri");
    readable(
        page,
        "tai-khoan.xhtml",
        "tai-khoan-sua.xhtml",
        "co-quan.xhtml",
        "nhat-ky.xhtml",
        "phien.xhtml",
        "ma-api.xhtml",
        "tim-kiem.xhtml");
    page.locator("#sign-in").evaluate("dialog => dialog.showModal()");
    Axe.findsNothing(page, "the sign-in dialog in dark");
  }

  @Test
  void theChosenLookIsRemembered() {
    var page = chromium.signedIn("phongvien");
    page.click("details.account summary");
    page.click("button.look:has-text('Giao diện tối')");
    assertThat(page.locator("body")).hasCSS("background-color", "rgb(18, 24, 31)");
    page.navigate("/toa-soan/bai-viet.xhtml");
    assertThat(page.locator("body")).hasCSS("background-color", "rgb(18, 24, 31)");
    page.click("details.account summary");
    page.click("button.look:has-text('Giao diện sáng')");
    page.reload();
    assertThat(page.locator("body")).hasCSS("background-color", "rgb(243, 245, 247)");
  }

  private static void readable(Page page, String... names) {
    var softly = new SoftAssertions();
    for (var name : names) {
      page.navigate("/toa-soan/" + name);
      softly.check(() -> Axe.findsNothing(page, name + " in dark"));
    }
    softly.assertAll();
  }

  private static Page dark(String account) {
    var page = chromium.signedIn(account);
    page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    return page;
  }
}
