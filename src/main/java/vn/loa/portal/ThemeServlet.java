package vn.loa.portal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Serves the files of the theme, which never change under their address. */
@WebServlet("/theme/*")
public class ThemeServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject transient Theme theme;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var found = theme.find(request.getPathInfo());
    if (found.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    var file = found.get();
    response.setContentType(file.type());
    response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
    response.setHeader("Vary", "Accept-Encoding");
    var encodings = request.getHeader("Accept-Encoding");
    var gzip = encodings != null && encodings.contains("gzip") ? file.gzip() : null;
    if (gzip != null) response.setHeader("Content-Encoding", "gzip");
    var bytes = gzip == null ? file.bytes() : gzip;
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
