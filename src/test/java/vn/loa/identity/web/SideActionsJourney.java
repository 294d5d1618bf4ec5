package vn.loa.identity.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.loa.journey.Newsroom.unique;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.loa.journey.Chromium;

/** What is typed outlives what is done beside it. */
class SideActionsJourney {
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
  void dutiesOutliveATemporaryPasswordAndALock() {
    var page = chromium.signedIn("quantri");
    openAccount(page);
    var first = page.locator("#temporary").innerText();
    page.fill("#displayName", "Người đang được sửa");
    page.check("label:has-text('Viết bài')");

    page.click("button:has-text('Cấp mật khẩu tạm')");
    page.click(".ui-confirmdialog-yes");
    assertThat(page.locator("#temporary")).not().hasText(first);
    isStillTyped(page);
    page.click("button:has-text('Khóa tài khoản')");
    page.click(".ui-confirmdialog-yes");
    page.click("button:has-text('Mở lại tài khoản')");
    assertThat(page.locator("button:has-text('Khóa tài khoản')")).isVisible();
    isStillTyped(page);

    page.click("#account button:has-text('Lưu')");
    assertThat(page.locator("#messages")).containsText("Đã lưu tài khoản");
    page.reload();
    isStillTyped(page);
  }

  @Test
  void theNameOfATokenOutlivesTheRevocationOfAnother() {
    var page = chromium.signedIn("thamdinh");
    var name = unique();
    page.navigate("/toa-soan/ma-api.xhtml");
    page.fill("#name", name);
    page.click("button:has-text('Tạo mã')");
    var revoke = page.locator("button[aria-label='Thu hồi mã " + name + "']");
    assertThat(revoke).isVisible();
    page.fill("#name", "đang gõ");
    page.fill("#days", "30");
    revoke.click();
    page.click(".ui-confirmdialog-yes");
    assertThat(revoke).hasCount(0);
    assertThat(page.locator("#name")).hasValue("đang gõ");
    assertThat(page.locator("#days")).hasValue("30");
  }

  @Test
  void aSubstituteThatIsBeingNamedOutlivesTheEndOfAnother() {
    var page = chromium.signedIn("duyet");
    page.navigate("/toa-soan/thay-the.xhtml");
    name(page, "2098-01-01", "2098-01-10");
    page.click("#substitution button:has-text('Giao làm thay')");
    var row = page.locator("tr", new Page.LocatorOptions().setHasText("01/01/2098"));
    assertThat(row).hasCount(1);
    name(page, "2099-01-01", "2099-01-10");
    row.locator("button").click();
    assertThat(row).hasCount(0);
    assertThat(page.locator("#firstDay")).hasValue("2099-01-01");
    assertThat(page.locator("#lastDay")).hasValue("2099-01-10");
    assertThat(page.locator("#duties input").first()).isChecked();
  }

  private static void openAccount(Page page) {
    page.navigate("/toa-soan/tai-khoan-sua.xhtml");
    page.fill("#username", "ben-canh-" + unique());
    page.fill("#displayName", "Người mới");
    page.selectOption("#agency", "BAO-LCI");
    page.click("#account button:has-text('Mở tài khoản')");
    assertThat(page.locator("#temporary")).isVisible();
  }

  private static void isStillTyped(Page page) {
    assertThat(page.locator("#displayName")).hasValue("Người đang được sửa");
    assertThat(page.locator("label:has-text('Viết bài')")).isChecked();
  }

  private static void name(Page page, String firstDay, String lastDay) {
    page.fill("#firstDay", firstDay);
    page.fill("#lastDay", lastDay);
    page.locator("#duties input").first().check();
  }
}
