package vn.loa.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/** A request that wants the bytes, even if the browser has some already. */
final class Unconditional extends HttpServletRequestWrapper {
  Unconditional(HttpServletRequest request) {
    super(request);
  }

  @Override
  public @Nullable String getHeader(String name) {
    return name.regionMatches(true, 0, "If-", 0, 3) ? null : super.getHeader(name);
  }

  @Override
  public long getDateHeader(String name) {
    return name.regionMatches(true, 0, "If-", 0, 3) ? -1 : super.getDateHeader(name);
  }
}
