package vn.loa.portal.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StorableTest {
  @Test
  void aPlainPageIs() {
    assertThat(Storable.is("/bai/x-1", answer(200, Map.of(), "<p>Chào</p>"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href='/x;jsessionid=1'>",
        "<script nonce=\"a\">",
        "<input name='jakarta.faces.ViewState'>",
        "JSESSIONID=1"
      })
  void whatWasMadeForOneReaderIsNot(String body) {
    assertThat(Storable.is("/", answer(200, Map.of(), body))).isFalse();
  }

  @Test
  void whatSetsACookieIsNot() {
    assertThat(Storable.is("/", answer(200, Map.of("set-cookie", "a=b"), ""))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 404, 410, 500, 429})
  void whatIsNoPageIsNot(int status) {
    assertThat(Storable.is("/", answer(status, Map.of(), ""))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../x",
        "/a/../../etc",
        "/%2e%2e/x",
        "/a\\b",
        "/tin-tuc?trang=0",
        "x",
        "/A",
        "/a?b"
      })
  void whatIsNoSafeNameOfAFileIsNot(String key) {
    assertThat(Storable.is(key, answer(200, Map.of(), ""))).isFalse();
  }

  private static Answer answer(int status, Map<String, String> headers, String body) {
    return Answer.of(status, "text/html", headers, body.getBytes(UTF_8), Set.of(), Instant.MAX);
  }
}
