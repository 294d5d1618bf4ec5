package vn.loa.portal;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import vn.loa.article.OldAddresses;
import vn.loa.portal.store.Answer;
import vn.loa.portal.store.PageStore;
import vn.loa.search.SearchThrottle;
import vn.loa.settings.ClientAddress;
import vn.loa.shared.Outage;
import vn.loa.shared.TooMany;

/**
 * Answers every address that is nobody else's by making the page; what is in the page store {@link
 * StoredPages} has sent before, without database and Faces.
 */
public class PortalFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(PortalFilter.class.getName());

  /** What other parts of Loa and the server answer. */
  static final Pattern OTHERS =
      Pattern.compile(
          "/(toa-soan|api|anh|theme|control|health|metrics|openapi|jakarta\\.faces\\.resource)(/.*)?"
              + "|/dang-nhap(/.*)?|/dang-xuat|/loi");

  @Inject transient PageStore store;
  @Inject transient Pages pages;
  @Inject transient SearchThrottle searches;
  @Inject transient ClientAddress client;
  @Inject transient ErrorPages errors;
  @Inject transient OldAddresses oldAddresses;
  @Inject transient Instance<RequestContextController> contexts;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var path = request.getRequestURI();
    var read = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    if (isOthers(request)) chain.doFilter(request, response);
    else if (read) made(path, request, response).send(request, response);
    else refuse(response);
  }

  /**
   * By the path that the server will dispatch by, and as it was written: an address of theirs that
   * is written in another way ({@code //toa-soan/}) is nobody's.
   */
  private static boolean isOthers(HttpServletRequest request) {
    var path = request.getServletPath();
    if (request.getPathInfo() != null) path += request.getPathInfo();
    return OTHERS.matcher(path).matches() && OTHERS.matcher(request.getRequestURI()).matches();
  }

  /** The server begins no request context for the portal's addresses, most are answered without. */
  private Answer made(String path, HttpServletRequest request, HttpServletResponse response) {
    // One a request: a controller that threads share forgets which of them has to end what it
    // began.
    var context = contexts.get();
    context.activate();
    try {
      return answer(path, request, response);
    } finally {
      context.deactivate();
      contexts.destroy(context);
    }
  }

  private Answer answer(String path, HttpServletRequest request, HttpServletResponse response) {
    try {
      var address = Addresses.parse(path);
      if (address.isPresent()) return page(address.get(), path, request, response);
      return moved(path, request)
          .or(() -> fromOldSite(path, request))
          .orElseGet(() -> errors.of(404, request, response));
    } catch (RuntimeException e) {
      var outage = Outage.isBehind(e);
      LOG.log(outage ? Level.WARNING : Level.SEVERE, "no page " + path, outage ? null : e);
      return errors.of(outage ? 503 : 500, request, response);
    }
  }

  private Answer page(
      Address address, String path, HttpServletRequest request, HttpServletResponse response) {
    if (address.isShared())
      return store.get(
          Addresses.key(path, request.getQueryString()),
          () -> pages.make(address, request, response));
    try {
      searches.check(client.of(request));
    } catch (TooMany refused) {
      return errors.of(429, request, response);
    }
    return pages.make(address, request, response);
  }

  private static Optional<Answer> moved(String path, HttpServletRequest request) {
    var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    return Addresses.withoutSlash(path).map(shorter -> Renderer.moved(shorter + query));
  }

  /** Where the old site had a piece, by its address with what follows the question mark or not. */
  private Optional<Answer> fromOldSite(String path, HttpServletRequest request) {
    var query = request.getQueryString();
    var withQuery = query == null ? path : path + "?" + query;
    return oldAddresses
        .find(withQuery)
        .or(() -> query == null ? Optional.empty() : oldAddresses.find(path))
        .map(Renderer::moved);
  }

  private static void refuse(HttpServletResponse response) {
    response.setHeader("Allow", "GET, HEAD");
    response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
  }
}
