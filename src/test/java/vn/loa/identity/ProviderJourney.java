package vn.loa.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.loa.journey.Newsroom.unique;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Page;
import com.nimbusds.jwt.PlainJWT;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import vn.loa.journey.Axe;
import vn.loa.journey.Chromium;

/** Signing in at an identity provider, there and back. */
@EnabledIfEnvironmentVariable(
    named = "LOA_OIDC_ISSUER",
    matches = ".+",
    disabledReason = "the running Loa knows no provider; ./loa test starts one that does")
class ProviderJourney {
  private static final String BUTTON = "text=Đăng nhập bằng tài khoản của đơn vị";
  private static Chromium chromium;
  private SmallProvider provider;

  @BeforeAll
  static void open() {
    chromium = new Chromium();
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  @BeforeEach
  void provide() throws IOException {
    var secret = Path.of(System.getenv("LOA_HOME"), "run", "oidc.secret");
    var port = URI.create(System.getenv("LOA_OIDC_ISSUER")).getPort();
    provider = new SmallProvider(port, Files.readString(secret).strip());
  }

  @AfterEach
  void end() {
    provider.close();
  }

  @Test
  void whomItVouchesForComesInOnceSheIsLinked() {
    var name = "lan-" + unique();
    provider.vouchesFor(name);
    assertThat(asked().locator("#problem")).containsText("chưa được liên kết");
    link(name);
    var page = asked();
    page.waitForURL("**/toa-soan/**");
    assertThat(page.locator("details.account")).containsText("Người của đơn vị");
  }

  @Test
  void aStrangerIsRefused() {
    provider.vouchesFor("la-" + unique()).saying(honest -> honest.claim("amr", List.of("mfa")));
    refused("chưa được liên kết");
  }

  @Test
  void anAnswerToWhatSomebodyElseAskedIsRefused() {
    provider.sendingBack("mot-trang-thai-khac");
    refused("chưa xác nhận bạn");
  }

  @Test
  void anAnswerThatNobodyAskedForIsRefused() {
    var page = chromium.stranger(360);
    page.navigate("/dang-nhap/don-vi/ve?code=abc&state=");
    assertThat(page.locator("#problem")).containsText("chưa xác nhận bạn");
    nobodyIsIn(page);
  }

  @Test
  void aTokenThatIsNotSignedIsRefused() {
    provider.writing((claims, key) -> new PlainJWT(claims).serialize());
    refused("chưa xác nhận bạn");
  }

  @Test
  void whileItIsAwayPasswordsWork() {
    provider.withoutKeys();
    var page = asked();
    assertThat(page.locator("#problem")).containsText("vẫn đăng nhập được bằng mật khẩu");
    Chromium.signIn(page, "thamdinh", "loa-demo");
    page.waitForURL("**/toa-soan/");
  }

  @Test
  void whoseSignInEndedGoesOnAfterSigningInThereInAnotherWindow() {
    var name = linked();
    provider.vouchesFor(name);
    var page = asked();
    page.waitForURL("**/toa-soan/");
    beginToken(page);
    signInElsewhere(page);
    assertThat(page.locator("#sign-in")).isHidden();
    assertThat(page.locator("#created")).isVisible();
  }

  @Test
  void anotherAccountsSignInDoesNotGoOn() {
    var name = linked();
    var another = linked();
    provider.vouchesFor(name);
    var page = asked();
    page.waitForURL("**/toa-soan/");
    beginToken(page);
    provider.vouchesFor(another);
    signInElsewhere(page);
    assertThat(page.locator("#sign-in-problem")).containsText("bằng tài khoản " + another);
    Axe.findsNothing(page, "the dialog over an ended sign-in");
    assertThat(page.locator("#sign-in")).isVisible();
    provider.vouchesFor(name);
    signInElsewhere(page);
    assertThat(page.locator("#reopened")).containsText("được điền lại");
    assertThat(page.locator("#name")).hasValue("đồng bộ tin");
  }

  /** Sends a form after the sign-in has ended. */
  private static void beginToken(Page page) {
    page.navigate("/toa-soan/ma-api.xhtml");
    page.fill("#name", "đồng bộ tin");
    page.context().clearCookies(new ClearCookiesOptions().setName("loa"));
    page.click("#tokens button:has-text('Tạo mã')");
    assertThat(page.locator("#sign-in")).isVisible();
  }

  /** From the dialog to the provider in a window of its own, and back. */
  private static void signInElsewhere(Page page) {
    var other = page.context().waitForPage(() -> page.click(".sign-in-provider a"));
    other.waitForURL("**/da-dang-nhap.xhtml");
    assertThat(other.locator("h1")).hasText("Bạn đã đăng nhập lại");
    other.close();
    page.bringToFront();
    page.evaluate("dispatchEvent(new Event('focus'))"); // a browser without a screen tells nobody
  }

  /** Somebody of the provider who has chosen a password here, too. */
  private static String linked() {
    var name = "van-" + unique();
    var temporary = link(name);
    var page = chromium.stranger(1440);
    page.navigate("/dang-nhap");
    Chromium.signIn(page, name, temporary);
    page.waitForURL("**/mat-khau.xhtml");
    page.waitForLoadState();
    page.fill("#present", temporary);
    page.fill("#chosen", "một câu chỉ mình biết");
    page.fill("#again", "một câu chỉ mình biết");
    page.click("#password-form button");
    assertThat(page.locator("#messages")).containsText("Đã đổi mật khẩu");
    return name;
  }

  private static void refused(String why) {
    var page = asked();
    assertThat(page.locator("#problem")).containsText(why);
    nobodyIsIn(page);
  }

  /** What somebody sees who signs in at the provider. */
  private static Page asked() {
    var page = chromium.stranger(1440);
    page.navigate("/dang-nhap");
    page.click(BUTTON);
    return page;
  }

  private static void nobodyIsIn(Page page) {
    page.navigate("/toa-soan/");
    assertThat(page).hasURL(Pattern.compile(".*/dang-nhap\\?.*"));
  }

  private static String link(String name) {
    return link(chromium, name);
  }

  /** An account that the administrator opens for {@code name} of the provider; its password. */
  static String link(Chromium chromium, String name) {
    var page = chromium.signedIn("quantri");
    page.navigate("/toa-soan/tai-khoan-sua.xhtml");
    var username = name.replaceFirst("@.*", "");
    page.fill("#username", username);
    page.fill("#displayName", "Người của đơn vị");
    page.selectOption("#agency", "BAO-LCI");
    page.click("#account button:has-text('Mở tài khoản')");
    var temporary = page.locator("#temporary").innerText().strip();
    page.navigate("/toa-soan/tai-khoan.xhtml?q=" + username);
    page.click("td a");
    page.waitForLoadState();
    page.fill("#providerName", name);
    page.click("button:has-text('Lưu liên kết')");
    assertThat(page.locator("#messages")).containsText("liên kết");
    return temporary;
  }
}
