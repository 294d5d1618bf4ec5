package vn.loa.settings;

import jakarta.servlet.http.HttpServletResponse;

/** Tell browsers, with every answer, what no page of Loa needs them to allow. */
public final class SafeHeaders {
  private SafeHeaders() {}

  /** Adds them; over https also that browsers come by https alone. */
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
