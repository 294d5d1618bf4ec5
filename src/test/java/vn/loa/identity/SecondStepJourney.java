package vn.loa.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.loa.journey.Axe;
import vn.loa.journey.Chromium;

/** Proving with a code, too, who one is: beginning it, being asked for it, losing the telephone. */
class SecondStepJourney {
  private static final String PASSWORD = "một câu chỉ mình biết";
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
  void aCodeIsAskedAfterThePasswordAndARecoveryCodeWorksOnce() {
    var name = newAccount();
    var page = chromium.stranger(1440);
    enter(page, name);
    page.navigate("/toa-soan/hai-buoc.xhtml");
    Axe.findsNothing(page, "beginning the second step");
    page.fill("#code", "000000");
    page.click("#second-step button:has-text('Bật xác thực hai bước')");
    assertThat(page.locator("#second-step")).containsText("Mã không đúng");
    page.fill("#code", code(page));
    page.click("#second-step button:has-text('Bật xác thực hai bước')");
    assertThat(page.locator("#recovery-codes li")).hasCount(10);
    Axe.findsNothing(page, "the recovery codes");
    var recovery = recoveryCode(page);

    var other = chromium.stranger(360);
    signIn(other, name);
    assertThat(other).hasURL(Pattern.compile(".*/dang-nhap/ma.*"));
    Axe.findsNothing(other, "the page that asks for the code");
    other.navigate("/toa-soan/");
    assertThat(other).hasURL(Pattern.compile(".*/dang-nhap\\?.*"));
    other.navigate("/dang-nhap/ma");
    prove(other, recovery);
    assertThat(other).hasURL(Pattern.compile(".*/toa-soan/"));

    var third = chromium.stranger(1440);
    signIn(third, name);
    prove(third, recovery);
    assertThat(third.locator("#problem")).containsText("đã dùng rồi");
  }

  @Test
  void overAnEndedSignInOneBeginsAnewAfterTooLongAndARecoveryCodeDoes() {
    var name = newAccount();
    var page = chromium.stranger(1440);
    enter(page, name);
    page.navigate("/toa-soan/hai-buoc.xhtml");
    page.fill("#code", code(page));
    page.click("#second-step button:has-text('Bật xác thực hai bước')");
    var recovery = recoveryCode(page);
    page.navigate("/toa-soan/ma-api.xhtml");
    page.fill("#name", "đồng bộ tin");
    page.context().clearCookies(new ClearCookiesOptions().setName("loa"));
    page.click("#tokens button:has-text('Tạo mã')");
    answer(page, "#sign-in-password", PASSWORD);
    assertThat(page.locator("#sign-in-code")).isVisible();
    assertThat(page.locator("label[for=sign-in-code]")).containsText("mã dự phòng");
    page.context().clearCookies(new ClearCookiesOptions().setName("loa-code"));
    answer(page, "#sign-in-code", "123456");
    assertThat(page.locator("#sign-in-problem")).containsText("đăng nhập lại từ đầu");
    assertThat(page.locator("#sign-in-code")).isHidden();
    assertThat(page.locator("#sign-in-password")).isFocused();
    answer(page, "#sign-in-password", PASSWORD);
    assertThat(page.locator("#sign-in-code")).isVisible();
    assertThat(page.locator("#sign-in-code")).not().hasAttribute("inputmode", "numeric");
    Axe.findsNothing(page, "the code over an ended sign-in");
    answer(page, "#sign-in-code", recovery);
    assertThat(page.locator("#created")).isVisible();
  }

  private static String recoveryCode(Page page) {
    return page.locator("#recovery-codes li").first().innerText().strip();
  }

  private static void answer(Page page, String field, String text) {
    page.fill(field, text);
    page.click("#sign-in button[type=submit]");
  }

  /** The code that an authenticator would show for the secret on the page. */
  private static String code(Page page) {
    var secret = base32(page.locator("#secret").innerText().replace(" ", ""));
    assertThat(page.locator("img.qr")).isVisible();
    return Totp.codeAt(secret, Instant.now());
  }

  private static byte[] base32(String text) {
    var bytes = new byte[text.length() * 5 / 8];
    int bits = 0;
    int held = 0;
    int next = 0;
    for (char each : text.toCharArray()) {
      held = (held << 5 | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(each)) & 0xfff;
      bits += 5;
      if (bits < 8) continue;
      bits -= 8;
      bytes[next++] = (byte) (held >> bits);
    }
    assertThat(bytes).hasSize(Totp.SECRET_BYTES);
    return bytes;
  }

  private static void signIn(Page page, String name) {
    page.navigate("/dang-nhap");
    Chromium.signIn(page, name, PASSWORD);
  }

  private static void prove(Page page, String code) {
    page.fill("#code", code);
    page.click("form button[type=submit]");
  }

  private static void enter(Page page, String name) {
    signIn(page, name);
    page.waitForURL("**/toa-soan/");
  }

  /** Opened by the administrator, with a password that its owner chose. */
  private static String newAccount() {
    var name = "hai-" + UUID.randomUUID().toString().substring(0, 8);
    var administrator = chromium.signedIn("quantri");
    administrator.navigate("/toa-soan/tai-khoan-sua.xhtml");
    administrator.fill("#username", name);
    administrator.fill("#displayName", "Người thử hai bước");
    administrator.selectOption("#agency", "BAO-LCI");
    administrator.click("#account button:has-text('Mở tài khoản')");
    var temporary = administrator.locator("#temporary").innerText().strip();
    var page = chromium.stranger(1440);
    page.navigate("/dang-nhap");
    Chromium.signIn(page, name, temporary);
    page.waitForURL("**/mat-khau.xhtml");
    page.fill("#present", temporary);
    page.fill("#chosen", PASSWORD);
    page.fill("#again", PASSWORD);
    page.click("#password-form button");
    assertThat(page.locator("#messages")).containsText("Đã đổi mật khẩu");
    return name;
  }
}
