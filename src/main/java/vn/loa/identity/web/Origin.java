package vn.loa.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a page of ours, or no page at all, caused a request. */
final class Origin {
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> OURS = Set.of("same-origin", "none");

  private Origin() {}

  /** Whether {@code request} would change something and comes from a page of another site. */
  static boolean isForged(HttpServletRequest request) {
    if (SAFE.contains(request.getMethod())) return false;
    var site = request.getHeader("Sec-Fetch-Site");
    if (site != null) return !OURS.contains(site);
    var origin = request.getHeader("Origin");
    return origin != null && !isHost(origin, request.getHeader("Host"));
  }

  static boolean isHost(String origin, @Nullable String host) {
    try {
      return host != null && host.equalsIgnoreCase(URI.create(origin).getAuthority());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
