package vn.loa.identity.web;

import jakarta.servlet.http.HttpServletResponse;

/** Sends the browser to another page of ours. */
final class Redirect {
  private Redirect() {}

  /** By path alone: the server does not know the host and scheme that a proxy shows outside. */
  static void to(String path, HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", path);
  }
}
