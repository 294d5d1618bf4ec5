package vn.loa.journey;

import static vn.loa.journey.RunningLoa.LOA;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A browser, and people who sign in with it. */
public final class Chromium implements AutoCloseable {
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  /** For assertions, pages and what is clicked: a busy machine took more than 30 s to sign in. */
  private static final int MILLIS = 60_000;

  static {
    PlaywrightAssertions.setDefaultAssertionTimeout(MILLIS);
  }

  private final Playwright playwright;
  private final Browser browser;

  public Chromium() {
    var quiet = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    playwright = Playwright.create(new Playwright.CreateOptions().setEnv(quiet));
    var path = Optional.ofNullable(System.getenv("LOA_CHROMIUM")).orElse("/usr/bin/chromium");
    var options = new LaunchOptions().setExecutablePath(Path.of(path)).setArgs(ARGUMENTS);
    browser = playwright.chromium().launch(options);
  }

  /** A page of somebody who has not signed in, in a window of this width. */
  public Page stranger(int width) {
    var options = new NewContextOptions().setBaseURL(LOA.url("/")).setViewportSize(width, 900);
    var page = browser.newContext(options).newPage();
    page.context().setDefaultTimeout(MILLIS);
    return page;
  }

  /** The first page of the newsroom, of {@code account} of the demo. */
  public Page signedIn(String account) {
    var page = stranger(1440);
    page.navigate("/dang-nhap");
    signIn(page, account, "loa-demo");
    page.waitForURL("**/toa-soan/");
    return page;
  }

  /** Fills and sends the form on the sign-in page that is shown. */
  public static void signIn(Page page, String account, String password) {
    page.fill("#username", account);
    page.fill("#password", password);
    page.click("form button[type=submit]");
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
