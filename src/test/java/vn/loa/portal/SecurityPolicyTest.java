package vn.loa.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.loa.settings.SafeHeaders;

class SecurityPolicyTest {
  @Test
  void nginxSaysOfAPageWhatLoaSays() throws IOException {
    assertThat(Files.readString(Path.of("src/docs/nginx.conf")))
        .contains("Content-Security-Policy \"" + Renderer.CONTENT_SECURITY_POLICY + "\";");
  }

  @Test
  void nginxSaysOfAPageThatCameByTlsWhatLoaSays() throws IOException {
    var nginx = Files.readString(Path.of("src/docs/nginx.conf"));
    assertThat(safeHeaders()).isNotEmpty();
    safeHeaders()
        .forEach(
            (name, value) ->
                assertThat(nginx).containsPattern("add_header +" + name + " ").contains(value));
  }

  /** What Loa adds to each answer by https. */
  private static Map<String, String> safeHeaders() {
    var said = new TreeMap<String, String>();
    var response =
        (HttpServletResponse)
            Proxy.newProxyInstance(
                SecurityPolicyTest.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, method, header) -> said.put((String) header[0], (String) header[1]));
    SafeHeaders.add(response, true);
    return said;
  }

  @Test
  void onlyPlayersOfTheListAreFramed() {
    assertThat(Renderer.CONTENT_SECURITY_POLICY)
        .contains("frame-src https://www.youtube-nocookie.com ")
        .doesNotContain("*", "unsafe", "frame-src 'self'");
  }
}
