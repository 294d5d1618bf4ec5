package vn.loa.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.loa.journey.Newsroom.unique;
import static vn.loa.journey.RunningLoa.LOA;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import vn.loa.journey.Chromium;

/** Signing in at a provider that others wrote; see CONTRIBUTING.md for what it needs. */
@EnabledIfEnvironmentVariable(named = "LOA_OIDC_ISSUER", matches = ".+")
@EnabledIf(value = "isInstalled", disabledReason = "npm ci --prefix src/test/oidc installs it")
class IndependentProviderJourney {
  private static final Path DIRECTORY = Path.of("src/test/oidc");

  static boolean isInstalled() {
    return Files.exists(DIRECTORY.resolve("node_modules/oidc-provider"));
  }

  @Test
  void whomItVouchesForIsAskedForNothingButToBeLinked() throws IOException {
    var provider = start();
    try (var chromium = new Chromium()) {
      var name = "doc-lap-" + unique();
      var page = chromium.stranger(1440);
      page.navigate("/dang-nhap");
      page.click("text=Đăng nhập bằng tài khoản của đơn vị");
      page.fill("[name=login]", name);
      page.fill("[name=password]", "bất kỳ");
      page.click("button[type=submit]");
      page.click("button:has-text('Continue')");
      assertThat(page.locator("#problem")).containsText("chưa được liên kết");
      ProviderJourney.link(chromium, name + "@tinh.example");
      page.click("text=Đăng nhập bằng tài khoản của đơn vị");
      page.waitForURL("**/toa-soan/**");
      assertThat(page.locator("details.account")).containsText("Người của đơn vị");
    } finally {
      provider.destroy();
    }
  }

  private static Process start() throws IOException {
    var port = URI.create(System.getenv("LOA_OIDC_ISSUER")).getPort();
    var builder =
        new ProcessBuilder("node", "provider.js", "" + port, LOA.url("/dang-nhap/don-vi/ve"))
            .directory(DIRECTORY.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    var secret = Path.of(System.getenv("LOA_HOME"), "run", "oidc.secret");
    builder.environment().put("SECRET", Files.readString(secret).strip());
    var process = builder.start();
    var said = new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8);
    if (new BufferedReader(said).readLine() == null)
      throw new IllegalStateException("the provider did not start");
    return process;
  }
}
