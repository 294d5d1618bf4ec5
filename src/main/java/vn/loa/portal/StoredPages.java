package vn.loa.portal;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vn.loa.portal.store.Answer;
import vn.loa.portal.store.PageStore;
import vn.loa.settings.RequestTimes;
import vn.loa.settings.SafeHeaders;
import vn.loa.settings.Settings;

/**
 * Sends what the page store holds, before any other filter: most of what readers ask for.
 *
 * <p>It does by itself what the others would, because to the server a filter costs more than the
 * page does (it tells its listeners of each).
 */
public class StoredPages extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Inject transient PageStore store;
  @Inject transient RequestTimes times;
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
    long begin = System.nanoTime();
    var kept = kept(request);
    if (kept == null) {
      chain.doFilter(request, response);
      return;
    }
    SafeHeaders.add(response, https);
    kept.send(request, response);
    times.took(System.nanoTime() - begin, response.getStatus());
  }

  private @Nullable Answer kept(HttpServletRequest request) {
    var method = request.getMethod();
    if (!method.equals("GET") && !method.equals("HEAD")) return null;
    return store.find(Addresses.key(request.getRequestURI(), request.getQueryString()));
  }
}
