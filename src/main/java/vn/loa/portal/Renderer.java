package vn.loa.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import vn.loa.markup.Players;
import vn.loa.portal.store.Answer;
import vn.loa.shared.RequestId;
import vn.loa.shared.Words;

/** Turns what a page looked up into the bytes that are answered. */
@RequestScoped
class Renderer {
  private static final String HTML = "text/html; charset=utf-8";

  /**
   * Readers' browsers may run and load nothing but what comes from here, and the players of films
   * that a reader asked for.
   */
  static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; img-src 'self'; style-src 'self'; font-src 'self'; script-src 'self';"
          + " connect-src 'self';"
          + " frame-src %s;".formatted(Players.origins())
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

  @Inject Reading reading;
  @Inject CurrentPage page;

  Answer answer(Outcome outcome, HttpServletRequest request, HttpServletResponse response) {
    if (outcome instanceof Outcome.View view) return view(view, request, response);
    if (outcome instanceof Outcome.Text text) return answer(200, text.type(), bytes(text.body()));
    return moved(((Outcome.Moved) outcome).location());
  }

  static Answer moved(String location) {
    return Answer.of(
        301,
        HTML,
        Map.of("Location", location, "Cache-Control", "no-cache"),
        new byte[0],
        Set.of(),
        Instant.now());
  }

  private Answer view(Outcome.View view, HttpServletRequest request, HttpServletResponse response) {
    if (view.status() != 200) fail(view.status());
    var captured = new CapturedResponse(response);
    try {
      request
          .getRequestDispatcher("/portal/" + view.name() + ".xhtml")
          .forward(new AnonymousRequest(request), captured);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ServletException e) {
      throw new IllegalStateException("the view " + view.name() + " failed", e);
    }
    return answer(view.status(), HTML, captured.body());
  }

  /** The words of an error, unless its page has its own. */
  private void fail(int status) {
    page.failed(status);
    if (page.title().isEmpty())
      page.titled(
          Words.of("portal.error." + status + ".title"),
          Words.of("portal.error." + status + ".text") + code(status));
  }

  /** What finds a fault of ours in the log. */
  private static String code(int status) {
    if (status != HttpServletResponse.SC_INTERNAL_SERVER_ERROR) return "";
    return RequestId.current().map(id -> " " + Words.of("problem.code", id) + ".").orElse("");
  }

  private Answer answer(int status, String type, byte[] body) {
    var headers =
        Map.of(
            "Content-Security-Policy",
            CONTENT_SECURITY_POLICY,
            "Cache-Control",
            page.listed() ? "public, max-age=0, must-revalidate" : "no-cache");
    return Answer.of(
        status, type, headers, body, reading.tags(), Instant.now().plus(reading.lifetime()));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
