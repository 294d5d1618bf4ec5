package vn.loa.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import vn.loa.identity.SigningIn.Entered;
import vn.loa.identity.Visit;
import vn.loa.settings.ClientAddress;
import vn.loa.shared.Reason;
import vn.loa.shared.Refused;
import vn.loa.shared.TooMany;

/** What every way to sign in ends with: cookies, and the page or the answer that comes next. */
@ApplicationScoped
public class Entrance {
  static final String CODE_PAGE = "/dang-nhap/ma";

  @Inject SignInCookie cookie;
  @Inject ClientAddress addresses;

  Visit visit(HttpServletRequest request) {
    return Visit.of(
        addresses.of(request),
        request.getHeader("User-Agent"),
        cookie.readDevice(request).orElse(null));
  }

  /** Lets her in, or asks for the code: each step has a secret of its own. */
  void open(Entered entered, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    open(entered, Next.safe(request.getParameter("tiep")), request, response);
  }

  void open(Entered entered, String next, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    cookie.write(response, entered);
    if (!entered.awaitsCode()) {
      Doorkeeper.renewSession(request, entered.actor().id());
      cookie.clearWaiting(response);
      if (wantsJson(request)) json(response, 200, Map.of("username", entered.actor().username()));
      else Redirect.to(next, response);
    } else if (wantsJson(request)) json(response, 202, Map.of("next", CODE_PAGE));
    else
      Redirect.to(CODE_PAGE + "?tiep=" + URLEncoder.encode(next, StandardCharsets.UTF_8), response);
  }

  /** Sets the status; whether a script asked, which is then told why, in words and by the code. */
  boolean tellsScript(Refused refused, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setStatus(refused instanceof TooMany ? 429 : 401);
    if (!wantsJson(request)) return false;
    var detail = Optional.ofNullable(refused.getMessage()).orElse("");
    var code = refused.reasons().stream().findFirst().map(Reason::code).orElse("");
    json(response, response.getStatus(), Map.of("detail", detail, "code", code));
    return true;
  }

  private static boolean wantsJson(HttpServletRequest request) {
    var accepted = request.getHeader("Accept");
    return accepted != null && accepted.startsWith("application/json");
  }

  private static void json(HttpServletResponse response, int status, Map<String, String> said)
      throws IOException {
    response.setStatus(status);
    response.setContentType("application/json; charset=utf-8");
    response.getWriter().write(Json.createObjectBuilder(said).build().toString());
  }
}
