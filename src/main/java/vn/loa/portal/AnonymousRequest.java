package vn.loa.portal;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request of nobody in particular: what a view makes of it may be given to everybody.
 *
 * <p>It has no parameters, so that Faces never takes it for a form that comes back, no cookies, and
 * no session can begin in it.
 */
final class AnonymousRequest extends HttpServletRequestWrapper {
  AnonymousRequest(HttpServletRequest request) {
    super(request);
  }

  @Override
  public String getMethod() {
    return "GET";
  }

  @Override
  public @Nullable HttpSession getSession(boolean create) {
    if (create) throw new IllegalStateException("a page of the portal must not begin a session");
    return null;
  }

  @Override
  public HttpSession getSession() {
    throw new IllegalStateException("a page of the portal must not begin a session");
  }

  @Override
  public Cookie @Nullable [] getCookies() {
    return null;
  }

  @Override
  public @Nullable String getQueryString() {
    return null;
  }

  @Override
  public @Nullable String getParameter(String name) {
    return null;
  }

  @Override
  public String @Nullable [] getParameterValues(String name) {
    return null;
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    return Map.of();
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.emptyEnumeration();
  }
}
