package vn.loa.settings.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** Refuses methods that nothing in Loa has, before the server calls them its own fault (501). */
public class KnownMethods extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final Set<String> KNOWN =
      Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (KNOWN.contains(request.getMethod())) chain.doFilter(request, response);
    else response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
  }
}
