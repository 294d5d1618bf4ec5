package vn.loa.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.loa.journey.Newsroom.unique;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.loa.journey.Chromium;
import vn.loa.journey.Newsroom;

/** The dialog over an ended sign-in: whoever leaves it, or is not heard, can go on later. */
class SignInAgainJourney {
  private static Chromium chromium;

  @BeforeAll
  static void open() {
    chromium = new Chromium();
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  @Test
  void whoLeavesItIsToldAndWhatShePressesAgainIsSentOnce() {
    var name = "đồng bộ " + unique();
    var page = pressed(name);
    page.keyboard().press("Escape");
    assertThat(page.locator("#notice")).containsText("bạn chưa đăng nhập lại");
    assertThat(page.locator("#name")).hasValue(name);
    page.click("#tokens button:has-text('Tạo mã')");
    signIn(page);
    assertThat(page.locator("#created")).isVisible();
    page.navigate("/toa-soan/ma-api.xhtml");
    assertThat(page.locator("#tokens tr:has-text('" + name + "')")).hasCount(1);
  }

  @Test
  void aServerThatIsAwayIsSaidAndThePasswordStays() {
    var page = pressed("đồng bộ " + unique());
    page.route("**/dang-nhap", route -> route.fulfill(away()));
    signIn(page);
    assertThat(page.locator("#sign-in-problem"))
        .containsText("Máy chủ chưa thực hiện được yêu cầu");
    assertThat(page.locator("#sign-in-password")).hasValue("loa-demo");
    page.unroute("**/dang-nhap");
    page.click("#sign-in button[type=submit]");
    assertThat(page.locator("#created")).isVisible();
  }

  @Test
  void aFormThatTheServerCouldNotTakeMayBeSentAgain() {
    var page = chromium.signedIn("phongvien");
    page.navigate("/toa-soan/ma-api.xhtml");
    page.fill("#name", "đồng bộ " + unique());
    page.route("**/ma-api.xhtml", route -> route.fulfill(away()));
    page.click("#tokens button:has-text('Tạo mã')");
    assertThat(page.locator("#notice")).containsText("hãy thử lại");
    page.unroute("**/ma-api.xhtml");
    page.click("#tokens button:has-text('Tạo mã')");
    assertThat(page.locator("#created")).isVisible();
  }

  @Test
  void anUploadThatWaitedForItSaysWhy() {
    var page = chromium.signedIn("phongvien");
    page.navigate("/toa-soan/anh.xhtml");
    endSignIn(page);
    page.setInputFiles("#picture-file", new FilePayload("anh.jpg", "image/jpeg", Newsroom.jpeg()));
    assertThat(page.locator("#sign-in")).isVisible();
    page.keyboard().press("Escape");
    assertThat(page.locator("#uploads .upload-state")).containsText("cần đăng nhập");
  }

  /** What a proxy says whose server does not answer. */
  private static FulfillOptions away() {
    return new FulfillOptions().setStatus(502).setContentType("text/html").setBody("<h1>502</h1>");
  }

  /** Somebody who sent a form after her sign-in had ended. */
  private static Page pressed(String name) {
    var page = chromium.signedIn("phongvien");
    page.navigate("/toa-soan/ma-api.xhtml");
    page.fill("#name", name);
    endSignIn(page);
    page.click("#tokens button:has-text('Tạo mã')");
    assertThat(page.locator("#sign-in")).isVisible();
    return page;
  }

  private static void endSignIn(Page page) {
    page.context().clearCookies(new ClearCookiesOptions().setName("loa"));
  }

  private static void signIn(Page page) {
    page.fill("#sign-in-password", "loa-demo");
    page.click("#sign-in button[type=submit]");
  }
}
