package vn.loa.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where a page is opened anew whose view the server has forgotten. */
final class ForgottenView {
  /** Says to the page that it was opened anew; reopened.js puts back what was typed. */
  private static final String MARK = "mo-lai";

  private static final Pattern ADDRESS = Pattern.compile("(https?://[^/?#]+)(/[^?#]*)\\?([^#]*)");
  private static final Pattern UNUSUAL = Pattern.compile("[^A-Za-z0-9._~/=&%+:,-]+");

  private ForgottenView() {}

  static String of(HttpServletRequest request) {
    var host = request.getHeader("Host");
    return of(request.getServletPath(), request.getHeader("Referer"), host);
  }

  /** A form is sent without the query of its page: only the referer still tells the subject. */
  static String of(String path, @Nullable String referer, @Nullable String host) {
    var bare = Next.safe(path) + "?" + MARK + "=1";
    var from = ADDRESS.matcher(referer == null ? "" : referer);
    if (!from.matches() || !Origin.isHost(from.group(1), host) || !from.group(2).equals(path))
      return bare;
    var whole = path + "?" + parameters(from.group(3)) + MARK + "=1";
    return Next.safe(whole).equals(whole) ? whole : bare;
  }

  /** The parameters of {@code query} but the mark, each with an ampersand behind it. */
  private static String parameters(String query) {
    return Arrays.stream(query.split("&"))
        .filter(Predicate.not(String::isEmpty))
        .filter(each -> !each.split("=", 2)[0].equals(MARK))
        .map(ForgottenView::usual)
        .map(each -> each + "&")
        .collect(Collectors.joining());
  }

  /** Browsers leave brackets and the like as they are. */
  private static String usual(String parameter) {
    return UNUSUAL
        .matcher(parameter)
        .replaceAll(found -> URLEncoder.encode(found.group(), StandardCharsets.UTF_8));
  }
}
