package vn.loa.identity.web;

import jakarta.json.Json;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.loa.shared.Outage;
import vn.loa.shared.RequestId;
import vn.loa.shared.Words;

/** What is shown instead of a page that failed: plain HTML, because anything may have failed. */
@WebServlet("/loi")
public class ErrorPage extends HttpServlet {
  static final String REASON = "loa.reason";
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(ErrorPage.class.getName());
  private static final Set<Integer> KNOWN = Set.of(403, 404, 405, 409, 503);
  private static final String HTML =
      """
      <!DOCTYPE html>
      <html lang="vi">
      <head><meta charset="utf-8"/><meta name="viewport" content="width=device-width"/>
      <title>%1$s - Loa</title>
      <link rel="stylesheet" href="/jakarta.faces.resource/newsroom.css.xhtml?ln=toa-soan"/>
      <link rel="stylesheet" media="screen and (prefers-color-scheme: dark)"
            href="/jakarta.faces.resource/dark.css.xhtml?ln=toa-soan"/></head>
      <body class="alone"><main><p class="wordmark">Loa</p><h1>%1$s</h1><p>%2$s</p>
      <p><a href="%3$s">%4$s</a></p></main></body>
      </html>
      """;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var fault = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    if (Outage.isBehind(fault)) response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    else if (fault != null) LOG.log(Level.SEVERE, "fault on " + path(request), fault);
    RequestId.current().ifPresent(id -> response.setHeader("X-Request-Id", id));
    if (path(request).startsWith("/api/")) {
      tellProgram(response);
      return;
    }
    var code = KNOWN.contains(response.getStatus()) ? "" + response.getStatus() : "500";
    var reason = Optional.ofNullable((String) request.getAttribute(REASON));
    var newsroom = path(request).startsWith("/toa-soan");
    response.setContentType("text/html; charset=utf-8");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Security-Policy", "default-src 'self'");
    response
        .getWriter()
        .write(
            HTML.formatted(
                Words.of("newsroom.error." + code + ".title"),
                escaped(reason.orElseGet(() -> text(code))),
                newsroom ? Next.START : "/",
                Words.of(newsroom ? "newsroom.error.back" : "newsroom.error.home")));
  }

  /** A fault of ours is told with what finds it in the log. */
  private static String text(String code) {
    var text = Words.of("newsroom.error." + code + ".text");
    if (!code.equals("500")) return text;
    return text
        + RequestId.current().map(id -> " " + Words.of("problem.code", id) + ".").orElse("");
  }

  /** What the container refused before the API saw it, as the API would have said it. */
  private static void tellProgram(HttpServletResponse response) throws IOException {
    int status = response.getStatus();
    var code = status == 404 ? "not-found" : status < 500 ? "malformed" : "fault";
    if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) code = "unavailable";
    var title = Words.of("problem." + code);
    var reason = Json.createObjectBuilder();
    reason.add("code", "problem." + code).add("field", "").add("text", title);
    var problem = Json.createObjectBuilder();
    problem.add("type", "urn:loa:problem:" + code).add("title", title).add("status", status);
    problem.add("detail", title).add("reasons", Json.createArrayBuilder().add(reason));
    response.setContentType("application/problem+json; charset=utf-8");
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().write(problem.build().toString());
  }

  private static String path(HttpServletRequest request) {
    return String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
