package vn.loa.settings.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.loa.settings.Settings;

/** Tells browsers, with every answer, what no page of Loa needs them to allow. */
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
    add(response, https);
    chain.doFilter(request, response);
  }

  /** Adds them to an answer that is sent before any filter. */
  public static void add(HttpServletResponse response, boolean https) {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
    response.setHeader(
        "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()");
    // The newsroom shows the portal's pages in a frame for the preview.
    response.setHeader("X-Frame-Options", "SAMEORIGIN");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    if (https) response.setHeader("Strict-Transport-Security", "max-age=31536000");
  }
}
