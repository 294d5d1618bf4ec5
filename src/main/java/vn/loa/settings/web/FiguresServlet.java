package vn.loa.settings.web;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.loa.settings.Figures;
import vn.loa.settings.Meter;

/** Loa's own figures, beside those of the server at {@code /metrics}; behind the same door. */
@WebServlet("/metrics/loa")
public class FiguresServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(FiguresServlet.class.getName());

  @Inject @Any transient Instance<Meter> meters;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var figures = new Figures();
    for (var meter : meters) ask(meter, figures);
    response.setContentType("text/plain; version=0.0.4; charset=utf-8");
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().print(figures);
  }

  /** One that cannot tell, for instance without the database, keeps no other from telling. */
  private static void ask(Meter meter, Figures figures) {
    try {
      meter.tell(figures);
    } catch (RuntimeException away) {
      LOG.log(Level.FINE, "no figures", away);
    }
  }
}
