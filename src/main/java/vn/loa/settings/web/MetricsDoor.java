package vn.loa.settings.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import vn.loa.settings.ClientAddress;
import vn.loa.settings.Settings;

/** Shows the server's metrics to this machine and to who knows the token; others find nothing. */
@WebFilter({"/metrics", "/metrics/*"})
public class MetricsDoor extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Inject transient Settings settings;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (ClientAddress.isHere(request) || knowsToken(request)) chain.doFilter(request, response);
    else response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }

  private boolean knowsToken(HttpServletRequest request) {
    var given = Optional.ofNullable(request.getHeader("Authorization")).orElse("");
    return settings
        .metricsToken()
        .filter(token -> ControlServlet.same("Bearer " + token, given))
        .isPresent();
  }
}
