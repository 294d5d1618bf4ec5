package vn.loa.settings.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.loa.settings.Drain;

/** Stands before whatever changes something, so that a stop can wait for it. */
public class Drained extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Inject transient Drain drain;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!drain.begin()) {
      response.setHeader("Connection", "close");
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return;
    }
    try {
      chain.doFilter(request, response);
    } finally {
      drain.end();
    }
  }
}
