package vn.loa.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The page that somebody wanted before she was asked to sign in. */
final class Next {
  static final String START = "/toa-soan/";
  // Only the newsroom's own pages: no host, no backslash, no control character can be in it.
  private static final Pattern OURS =
      Pattern.compile("/toa-soan/[A-Za-z0-9._~/-]*(\\?[A-Za-z0-9._~/=&%+:,-]*)?");

  private Next() {}

  /** {@code wanted}, if it is a page of the newsroom; otherwise its first page. */
  static String safe(@Nullable String wanted) {
    return wanted != null && OURS.matcher(wanted).matches() && !wanted.contains("..")
        ? wanted
        : START;
  }

  /** The address of {@code request} as the value of a parameter; of a POST only the page. */
  static String encoded(HttpServletRequest request) {
    var query = request.getMethod().equals("GET") ? request.getQueryString() : null;
    var address = request.getRequestURI() + (query == null ? "" : "?" + query);
    return URLEncoder.encode(safe(address), StandardCharsets.UTF_8);
  }
}
