package vn.loa.settings.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.loa.settings.RequestTimes;
import vn.loa.settings.Settings;
import vn.loa.shared.RequestId;

/** Gives every request its id, which may be a trusted proxy's, and measures how long it takes. */
public class RequestWatch extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{7,63}");

  @Inject transient Settings settings;
  @Inject transient RequestTimes times;

  @Override
  public void init() {
    RequestLog.install();
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    long begin = System.nanoTime();
    RequestId.begin(() -> given(request));
    try {
      chain.doFilter(request, response);
    } finally {
      times.took(System.nanoTime() - begin, response.getStatus());
      RequestId.end();
    }
  }

  private Optional<String> given(HttpServletRequest request) {
    if (!settings.trusts(request.getRemoteAddr())) return Optional.empty();
    return Optional.ofNullable(request.getHeader("X-Request-Id"))
        .filter(id -> WELL_FORMED.matcher(id).matches());
  }
}
