package vn.loa.settings.web;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import vn.loa.settings.Neighbour;

/** Tells a balancer whether Loa lives, and whether it can serve: not without PostgreSQL. */
@WebServlet({"/health/live", "/health/ready"})
public class HealthServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int SECONDS = 2;

  @Resource(lookup = "java:app/jdbc/loa")
  transient DataSource database;

  @Inject @Any transient Instance<Neighbour> neighbours;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getServletPath().equals("/health/live")) {
      answer(response, 200, Json.createObjectBuilder().add("status", "live").build());
      return;
    }
    var served = hasDatabase();
    var others = Json.createObjectBuilder();
    for (var neighbour : neighbours) others.add(neighbour.name(), state(neighbour));
    var body =
        Json.createObjectBuilder()
            .add("status", served ? "ready" : "not ready")
            .add("postgresql", served ? "ready" : "away")
            .addAll(others);
    answer(response, served ? 200 : 503, body.build());
  }

  private boolean hasDatabase() {
    try (var connection = database.getConnection()) {
      return connection.isValid(SECONDS);
    } catch (SQLException e) {
      return false;
    }
  }

  private static String state(Neighbour neighbour) {
    try {
      return neighbour.state();
    } catch (RuntimeException e) {
      return "unknown";
    }
  }

  private static void answer(HttpServletResponse response, int status, JsonObject body)
      throws IOException {
    response.setStatus(status);
    response.setContentType("application/json");
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().println(body);
  }
}
