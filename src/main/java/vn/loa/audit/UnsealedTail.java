package vn.loa.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import vn.loa.settings.Figures;
import vn.loa.settings.Meter;
import vn.loa.settings.Neighbour;

/** What was written to the log and has no seal yet: a second's work, while the sealer lives. */
@ApplicationScoped
public class UnsealedTail implements Neighbour, Meter {
  /** How many entries wait, and how long the first of them has been waiting. */
  public record Tail(long entries, Duration age) {}

  private static final Duration LATE = Duration.ofMinutes(1);
  private static final String ASKED =
      """
      select count(*), coalesce(extract(epoch from now() - min(e.at)), 0)
      from audit_unsealed u join audit_entry e on e.id = u.entry_id""";

  @Resource(lookup = "java:app/jdbc/loa")
  DataSource database;

  public Tail tail() throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(ASKED);
        var row = statement.executeQuery()) {
      row.next();
      var seconds = Math.max(0, (long) row.getDouble(2));
      return new Tail(row.getLong(1), Duration.ofSeconds(seconds));
    }
  }

  @Override
  public String name() {
    return "audit";
  }

  @Override
  public String state() {
    try {
      var tail = tail();
      if (tail.age().compareTo(LATE) < 0) return "sealed";
      return "%d unsealed for %d s".formatted(tail.entries(), tail.age().toSeconds());
    } catch (SQLException away) {
      return "unknown";
    }
  }

  @Override
  public void tell(Figures figures) {
    try {
      var tail = tail();
      figures.gauge(
          "loa_audit_unsealed", "Entries of the audit log without a seal.", tail.entries());
      figures.gauge(
          "loa_audit_unsealed_seconds",
          "How long the first of them waits.",
          tail.age().toSeconds());
    } catch (SQLException away) {
      throw new IllegalStateException(away);
    }
  }
}
