package vn.loa.portal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.loa.portal.store.Answer;
import vn.loa.shared.RequestId;
import vn.loa.shared.Words;

/**
 * What is said when there is no page, in the theme.
 *
 * <p>Remembered for a few seconds: whoever asks for a thousand pages that are not there costs no
 * more than who asks for one. A fault carries the id of its request and is not remembered.
 */
@ApplicationScoped
class ErrorPages {
  private static final Logger LOG = Logger.getLogger(ErrorPages.class.getName());
  private static final String PLAIN =
      """
      <!DOCTYPE html>
      <html lang="vi"><head><meta charset="utf-8"><title>%1$s</title></head>
      <body><h1>%1$s</h1><p>%2$s</p></body></html>
      """;

  @Inject Pages pages;

  private final Cache<Integer, Answer> known =
      Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(10)).build();

  Answer of(int status, HttpServletRequest request, HttpServletResponse response) {
    RequestId.current().ifPresent(id -> response.setHeader("X-Request-Id", id));
    var page = known.getIfPresent(status);
    return page == null ? made(status, request, response) : page;
  }

  private Answer made(int status, HttpServletRequest request, HttpServletResponse response) {
    try {
      var page = pages.make(status, request, response);
      if (status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR) known.put(status, page);
      return page;
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "the page of an error could not be made", e);
      return plain(status);
    }
  }

  /** When even the theme fails: nothing is asked of anybody. */
  private static Answer plain(int status) {
    var title = Words.of("portal.error." + status + ".title");
    var html = PLAIN.formatted(title, Words.of("portal.error." + status + ".text"));
    return Answer.of(
        status,
        "text/html; charset=utf-8",
        Map.of("Cache-Control", "no-cache", "Content-Security-Policy", "default-src 'none'"),
        html.getBytes(StandardCharsets.UTF_8),
        Set.of(),
        Instant.now());
  }
}
