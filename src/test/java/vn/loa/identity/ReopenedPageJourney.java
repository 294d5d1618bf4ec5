package vn.loa.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.journey.Newsroom.unique;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.loa.journey.Axe;
import vn.loa.journey.Chromium;

/**
 * A form that is sent after the server has forgotten its page: subject and typing are there again.
 */
class ReopenedPageJourney {
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
  void anAssignmentIsOpenedAnewWithWhatWasTypedAndSaved() {
    var title = "Mùa thảo quả " + unique();
    var page = chromium.signedIn("bientap");
    var id = give(page, title);
    page.navigate("/toa-soan/giao-de-tai-sua.xhtml?id=" + id);
    page.fill("#brief", "Hỏi hợp tác xã.\nChụp lò sấy.");
    page.selectOption("#priority", "URGENT");
    page.click("#order details summary");
    page.selectOption("#section", "thong-bao");
    forgetView(page);
    page.click("#save");

    assertThat(page).hasURL(Pattern.compile(".*giao-de-tai-sua\\.xhtml\\?id=" + id + "&mo-lai=1"));
    assertThat(page.locator("#reopened")).containsText("được điền lại");
    assertThat(page.locator("h1")).hasText("Sửa đề tài");
    assertThat(page.locator("#title")).hasValue(title);
    assertThat(page.locator("#brief")).hasValue("Hỏi hợp tác xã.\nChụp lò sấy.");
    assertThat(page.locator("#priority")).hasValue("URGENT");
    assertThat(page.locator("#section")).isVisible();
    assertThat(page.locator("#section")).hasValue("thong-bao");
    Axe.findsNothing(page, "a page that was opened anew");
    page.click("#save");
    page.waitForURL("**/de-tai.xhtml?id=" + id);
    assertThat(page.locator(".brief")).containsText("Chụp lò sấy.");
    assertThat(stored(page)).isZero();
  }

  @Test
  void anAccountIsOpenedAnewWithItsDutiesAndSaved() {
    var name = "mo-lai-" + unique();
    var page = chromium.signedIn("quantri");
    openAccount(page, name);
    assertThat(page).hasURL(Pattern.compile(".*tai-khoan-sua\\.xhtml\\?id=\\d+"));
    page.fill("#displayName", "Người đi ăn trưa");
    page.check("label:has-text('Viết bài')");
    forgetView(page);
    page.click("#account button:has-text('Lưu')");

    assertThat(page).hasURL(Pattern.compile(".*tai-khoan-sua\\.xhtml\\?id=\\d+&mo-lai=1"));
    assertThat(page.locator("#displayName")).hasValue("Người đi ăn trưa");
    assertThat(page.locator("label:has-text('Viết bài')")).isChecked();
    assertThat(page.locator("#username")).hasValue(name);
    page.click("#account button:has-text('Lưu')");
    assertThat(page.locator("#messages")).containsText("Đã lưu tài khoản");
    assertThat(page.locator("#reopened")).isHidden();
    page.reload();
    assertThat(page).hasURL(Pattern.compile(".*tai-khoan-sua\\.xhtml\\?id=\\d+"));
    assertThat(page.locator("#displayName")).hasValue("Người đi ăn trưa");
    assertThat(page.locator("label:has-text('Viết bài')")).isChecked();
  }

  @Test
  void whatIsRefusedIsStillThereAfterTheNextForgetting() {
    var page = chromium.signedIn("quantri");
    page.navigate("/toa-soan/tai-khoan-sua.xhtml");
    page.fill("#username", "Không Hợp Lệ");
    page.fill("#displayName", "Người gõ hai lần");
    page.selectOption("#agency", "BAO-LCI");
    page.click("#account button:has-text('Mở tài khoản')");
    assertThat(page.locator("#account .ui-message-error-detail").first()).isVisible();
    forgetView(page);
    page.click("#account button:has-text('Mở tài khoản')");
    assertThat(page.locator("#reopened")).containsText("được điền lại");
    assertThat(page.locator("#displayName")).hasValue("Người gõ hai lần");
    assertThat(page.locator("#agency")).hasValue("BAO-LCI");
  }

  @Test
  void whatSomebodyElseChangedMeanwhileIsNamed() {
    var title = "Chợ đêm " + unique();
    var page = chromium.signedIn("bientap");
    var id = give(page, title);
    page.navigate("/toa-soan/giao-de-tai-sua.xhtml?id=" + id);
    page.fill("#brief", "Yêu cầu của tôi");
    var other = page.context().newPage();
    other.navigate("/toa-soan/giao-de-tai-sua.xhtml?id=" + id);
    other.fill("#brief", "Yêu cầu của người khác");
    other.fill("#title", title + " mới");
    other.click("#save");
    other.waitForURL("**/de-tai.xhtml?id=" + id);
    forgetView(page);
    page.click("#save");
    assertThat(page.locator("#reopened")).containsText("đã sửa “Yêu cầu”");
    assertThat(page.locator("#brief")).hasValue("Yêu cầu của tôi");
    assertThat(page.locator("#title")).hasValue(title + " mới");
  }

  @Test
  void itIsPutBackAfterTheSignInEndedTooAndForgottenOnSignOut() {
    var page = chromium.signedIn("quantri");
    page.navigate("/toa-soan/co-quan-sua.xhtml?ma=BAO-LCI");
    page.fill("#abbreviation", "Báo sáng mai");
    forgetView(page);
    page.context().clearCookies(new ClearCookiesOptions().setName("loa"));
    page.click("#agency-form button");
    page.fill("#sign-in-password", "loa-demo");
    page.click("dialog#sign-in button.primary");
    assertThat(page).hasURL(Pattern.compile(".*\\?ma=BAO-LCI&mo-lai=1"));
    assertThat(page.locator("#abbreviation")).hasValue("Báo sáng mai");
    assertThat(stored(page)).isOne();
    page.click("details.account summary");
    page.click("text=Đăng xuất");
    page.waitForURL("**/dang-nhap");
    assertThat(stored(page)).isZero();
  }

  @Test
  void noPasswordIsKept() {
    var page = chromium.signedIn("thamdinh");
    page.navigate("/toa-soan/mat-khau.xhtml");
    page.fill("#present", "mật khẩu bí mật");
    page.fill("#chosen", "mật khẩu bí mật");
    page.fill("#again", "mật khẩu bí mật");
    forgetView(page);
    page.click("#password-form button");
    assertThat(page.locator("#reopened")).isVisible();
    assertThat(page.locator("#present")).hasValue("");
    assertThat((String) page.evaluate("JSON.stringify(sessionStorage)")).doesNotContain("bí mật");
  }

  /** As after an hour, or on another node. */
  private static void forgetView(Page page) {
    page.context().clearCookies(new ClearCookiesOptions().setName("loa-view"));
  }

  private static long stored(Page page) {
    var counted =
        page.evaluate("Object.keys(sessionStorage).filter(k => k.startsWith('loa.typed:')).length");
    return ((Number) counted).longValue();
  }

  private static long give(Page page, String title) {
    page.navigate("/toa-soan/giao-de-tai-sua.xhtml");
    page.fill("#title", title);
    page.selectOption("#reporter", "phongvien");
    page.click("#save");
    page.waitForURL("**/de-tai.xhtml?id=*");
    return Long.parseLong(page.url().replaceFirst(".*id=", ""));
  }

  private static void openAccount(Page page, String name) {
    page.navigate("/toa-soan/tai-khoan-sua.xhtml");
    page.fill("#username", name);
    page.fill("#displayName", "Người mở lại");
    page.selectOption("#agency", "BAO-LCI");
    page.click("#account button:has-text('Mở tài khoản')");
    assertThat(page.locator("#temporary")).isVisible();
  }
}
