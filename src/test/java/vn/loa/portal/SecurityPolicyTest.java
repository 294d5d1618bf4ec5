package vn.loa.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SecurityPolicyTest {
  @Test
  void nginxSaysOfAPageWhatLoaSays() throws IOException {
    assertThat(Files.readString(Path.of("src/docs/nginx.conf")))
        .contains("Content-Security-Policy \"" + Renderer.CONTENT_SECURITY_POLICY + "\";");
  }

  @Test
  void onlyPlayersOfTheListAreFramed() {
    assertThat(Renderer.CONTENT_SECURITY_POLICY)
        .contains("frame-src https://www.youtube-nocookie.com ")
        .doesNotContain("*", "unsafe", "frame-src 'self'");
  }
}
