package vn.loa.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.journey.RunningLoa.LOA;

import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.loa.journey.Chromium;

/** Signing in and out, what protects it, and who may manage whose accounts. */
class SignInJourney {
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
  void aPageIsReachedAfterSigningInAndNotAfterSigningOut() {
    var page = chromium.stranger(1440);
    page.navigate("/toa-soan/mat-khau.xhtml");
    assertThat(page).hasURL(Pattern.compile(".*/dang-nhap\\?tiep=.*"));
    Chromium.signIn(page, "thamdinh", "loa-demo");
    assertThat(page).hasURL(Pattern.compile(".*/toa-soan/mat-khau.xhtml"));
    page.click("details.account summary");
    page.click("text=Đăng xuất");
    page.navigate("/toa-soan/");
    assertThat(page).hasURL(Pattern.compile(".*/dang-nhap.*"));
  }

  @Test
  void aWrongPasswordIsSaidAndTheNameStays() {
    var page = chromium.stranger(360);
    page.navigate("/dang-nhap");
    Chromium.signIn(page, "thamdinh", "khong phai");
    assertThat(page.locator("#problem")).hasText("Tên đăng nhập hoặc mật khẩu không đúng.");
    assertThat(page.locator("#username")).hasValue("thamdinh");
  }

  @Test
  void guessingIsSlowedDownWhetherTheNameExistsOrNot() {
    var nobody = "nobody-" + UUID.randomUUID();
    for (int i = 0; i < 5; i++) assertThat(signIn(nobody, "sai", "").statusCode()).isEqualTo(401);
    var refused = signIn(nobody, "sai", "");
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.body()).contains("Đã thử sai quá nhiều lần");
  }

  @Test
  void signingInLeadsToNoOtherSite() {
    for (var elsewhere :
        new String[] {"//evil.example/", "https://evil.example/", "/\\evil.example"})
      assertThat(location(signIn("thamdinh", "loa-demo", elsewhere))).isEqualTo("/toa-soan/");
  }

  @Test
  void theCookieIsHiddenFromScriptsAndOtherSites() {
    var cookies = signIn("thamdinh", "loa-demo", "").headers().allValues("Set-Cookie");
    assertThat(cookies)
        .filteredOn(each -> each.startsWith("loa="))
        .singleElement()
        .asString()
        .contains("HttpOnly", "SameSite=Lax", "Path=/");
  }

  @Test
  void aWriteWithTheCookieAloneIsRefused() {
    var cookies = signIn("thamdinh", "loa-demo", "").headers().allValues("Set-Cookie");
    var cookie = cookies.get(0).split(";")[0];
    var guard = cookies.get(1).split(";")[0].substring("loa-csrf=".length());
    assertThat(delete(cookie, "")).isEqualTo(403);
    assertThat(delete(cookie, "0".repeat(64))).isEqualTo(403);
    assertThat(delete(cookie, guard)).isEqualTo(204);
    assertThat(delete(cookie, guard)).isEqualTo(401);
  }

  @Test
  void anotherSitesPageCannotSignAnybodyIn() {
    var request =
        LOA.request("/dang-nhap")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Sec-Fetch-Site", "cross-site")
            .POST(BodyPublishers.ofString("username=thamdinh&password=loa-demo"));
    assertThat(LOA.send(request).statusCode()).isEqualTo(403);
  }

  @Test
  void oneSeesAndEndsOnesSignIns() {
    var page = chromium.signedIn("hoidap");
    var other = chromium.signedIn("hoidap");
    page.navigate("/toa-soan/phien.xhtml");
    var ends = page.locator("button[aria-label^='Đăng xuất khỏi Chrome']");
    assertThat(page.locator("text=Thiết bị này")).hasCount(1);
    for (int left = ends.count(); left > 0; left--) {
      ends.first().click();
      assertThat(ends).hasCount(left - 1);
    }
    other.navigate("/toa-soan/");
    assertThat(other).hasURL(Pattern.compile(".*/dang-nhap.*"));
    page.click("text=Đăng xuất khỏi mọi nơi");
    page.click(".ui-confirmdialog-yes");
    assertThat(page).hasURL(Pattern.compile(".*/dang-nhap.*"));
  }

  @Test
  void whatIsTypedOutlivesTheSignIn() {
    var page = chromium.signedIn("quantri");
    page.navigate("/toa-soan/tai-khoan-sua.xhtml");
    var name = fillNewAccount(page, "Người đang gõ dở", "BAO-LCI");
    LOA.as("quantri", "DELETE", "/api/v1/account/sign-ins", "");
    page.click("#account button:has-text('Mở tài khoản')");
    assertThat(page.locator("dialog#sign-in")).isVisible();
    assertThat(page.locator("#displayName")).hasValue("Người đang gõ dở");
    page.fill("#sign-in-password", "sai");
    page.click("dialog button.primary");
    assertThat(page.locator("#sign-in-problem")).containsText("không đúng");
    page.fill("#sign-in-password", "loa-demo");
    page.click("dialog button.primary");
    assertThat(page.locator("#temporary")).isVisible();
    assertThat(page.locator("#username")).hasValue(name);
  }

  @Test
  void anAgencysAdministratorSeesHerAgencyOnly() {
    var system = chromium.signedIn("quantri");
    system.navigate("/toa-soan/tai-khoan-sua.xhtml");
    var name = fillNewAccount(system, "Quản trị báo", "BAO-LCI");
    system.check("label:has-text('Quản trị tài khoản')");
    system.click("#account button:has-text('Mở tài khoản')");
    var password = system.locator("#temporary").innerText().strip();

    var page = chromium.stranger(1440);
    page.navigate("/dang-nhap");
    Chromium.signIn(page, name, password);
    assertThat(page).hasURL(Pattern.compile(".*/mat-khau.xhtml"));
    page.waitForLoadState(); // a form sent before its scripts are there lacks their nonce
    assertThat(page.locator("#revoking")).hasCount(0);
    changePassword(page, password, "một câu chỉ mình biết");
    assertThat(page.locator("#messages")).containsText("Đã đổi mật khẩu");
    takesHerTokensBack(page, "một câu chỉ mình biết");

    page.navigate("/toa-soan/tai-khoan.xhtml");
    assertThat(page.locator("td[data-label='Cơ quan']").first()).hasText("Báo Lào Cai");
    assertThat(page.locator("main")).not().containsText("Văn phòng Điều phối");
    assertThat(page.locator("nav a:has-text('Cơ quan')")).hasCount(0);
    assertThat(page.navigate("/toa-soan/tai-khoan-sua.xhtml?id=1").status()).isEqualTo(403);
    assertThat(page.navigate("/toa-soan/co-quan.xhtml").status()).isEqualTo(403);
    assertThat(page.navigate("/toa-soan/thay-the.xhtml?ai=1").status()).isEqualTo(403);
    assertThat(page.navigate("/toa-soan/thay-the.xhtml").status()).isEqualTo(200);
  }

  private static void takesHerTokensBack(Page page, String password) {
    page.navigate("/toa-soan/ma-api.xhtml");
    page.waitForLoadState();
    page.fill("#name", "đồng bộ");
    page.click("button:has-text('Tạo mã')");
    assertThat(page.locator("#created")).containsText("loa_");
    page.navigate("/toa-soan/mat-khau.xhtml");
    page.waitForLoadState();
    assertThat(page.locator("label:has(#revoking)")).containsText("Thu hồi luôn 1 mã");
    assertThat(page.locator("#revoking")).isChecked();
    page.uncheck("#revoking");
    changePassword(page, "không phải", "một câu khác hẳn câu kia");
    assertThat(page.locator("#password-form")).containsText("Mật khẩu hiện tại không đúng");
    assertThat(page.locator("#revoking")).not().isChecked();
    page.check("#revoking");
    changePassword(page, password, "một câu khác hẳn câu kia");
    assertThat(page.locator("#messages")).containsText("Đã thu hồi 1 mã truy cập API");
    assertThat(page.locator("#revoking")).hasCount(0);
  }

  private static void changePassword(Page page, String present, String chosen) {
    page.fill("#present", present);
    page.fill("#chosen", chosen);
    page.fill("#again", chosen);
    page.click("#password-form button");
  }

  @Test
  void theSystemsLastAdministratorStays() {
    var page = chromium.signedIn("quantri");
    page.navigate("/toa-soan/tai-khoan.xhtml?q=quantri");
    page.click("td a");
    page.click("text=Khóa tài khoản");
    page.click(".ui-confirmdialog-yes");
    assertThat(page.locator("#messages")).containsText("quản trị hệ thống cuối cùng");
  }

  private static String fillNewAccount(Page page, String displayName, String agency) {
    var name = "thu-" + UUID.randomUUID().toString().substring(0, 8);
    page.fill("#username", name);
    page.fill("#displayName", displayName);
    page.selectOption("#agency", agency);
    return name;
  }

  private static HttpResponse<String> signIn(String account, String password, String next) {
    var form =
        "username=%s&password=%s&tiep=%s"
            .formatted(account, password, URLEncoder.encode(next, StandardCharsets.UTF_8));
    return LOA.send(
        LOA.request("/dang-nhap")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  private static int delete(String cookie, String guard) {
    var request = LOA.request("/api/v1/account/sign-ins").header("Cookie", cookie).DELETE();
    if (!guard.isEmpty()) request.header("X-Loa-Csrf", guard);
    return LOA.send(request).statusCode();
  }
}
