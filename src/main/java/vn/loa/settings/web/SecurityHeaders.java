package vn.loa.settings.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.loa.settings.SafeHeaders;
import vn.loa.settings.Settings;

/** Has every answer say what {@link SafeHeaders} do. */
public class SecurityHeaders extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Inject transient Settings settings;
  private boolean https;

  @Override
  public void init() {
    https = settings.isHttps();
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    SafeHeaders.add(response, https);
    chain.doFilter(request, response);
  }
}
