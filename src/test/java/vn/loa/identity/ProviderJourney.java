package vn.loa.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.loa.journey.Newsroom.unique;

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

  /** An account that the administrator opens for {@code name} of the provider. */
  private static void link(String name) {
    var page = chromium.signedIn("quantri");
    page.navigate("/toa-soan/tai-khoan-sua.xhtml");
    page.fill("#username", name);
    page.fill("#displayName", "Người của đơn vị");
    page.selectOption("#agency", "BAO-LCI");
    page.click("#account button:has-text('Mở tài khoản')");
    assertThat(page.locator("#temporary")).isVisible();
    page.navigate("/toa-soan/tai-khoan.xhtml?q=" + name);
    page.click("td a");
    page.waitForLoadState();
    page.fill("#providerName", name);
    page.click("button:has-text('Lưu liên kết')");
    assertThat(page.locator("#messages")).containsText("liên kết");
  }
}
