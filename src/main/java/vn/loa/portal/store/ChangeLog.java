package vn.loa.portal.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The tags that changed, as every node reads them.
 *
 * <p>A place in the log is a snapshot of the database: what comes after it is what was not visible
 * in it. So nothing is missed that was committed late.
 */
@ApplicationScoped
public class ChangeLog {
  /** How long changes can be read; whoever heard nothing for longer must forget everything. */
  static final Duration KEPT = Duration.ofHours(1);

  private static final String SINCE =
      """
      select pg_current_snapshot()::text, page_change.tag
      from (select cast(? as pg_snapshot) as seen) as last
      left join page_change
        on changed_in >= pg_snapshot_xmin(seen) and not pg_visible_in_snapshot(changed_in, seen)
      """;

  @PersistenceContext EntityManager em;

  @Resource(lookup = "java:app/jdbc/loa")
  DataSource database;

  /** Writes down, in the running transaction, that these changed. */
  public void add(Collection<String> tags) {
    em.createNativeQuery("insert into page_change (tag) select unnest(string_to_array(?, E'\\n'))")
        .setParameter(1, String.join("\n", tags))
        .executeUpdate();
  }

  /** What changed since {@code place}, and the place after that. */
  News since(String place) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(SINCE)) {
      statement.setString(1, place);
      return news(statement);
    }
  }

  private static News news(PreparedStatement statement) throws SQLException {
    var tags = new HashSet<String>();
    var place = "";
    try (var rows = statement.executeQuery()) {
      while (rows.next()) {
        place = rows.getString(1);
        @Nullable String tag = rows.getString(2);
        if (tag != null) tags.add(tag);
      }
    }
    return new News(place, tags);
  }

  /** The present place. */
  String now() throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement("select pg_current_snapshot()::text");
        var row = statement.executeQuery()) {
      row.next();
      return row.getString(1);
    }
  }

  /** Drops what nobody needs; also what a restored backup brought from another database. */
  void trim() throws SQLException {
    var sql =
        "delete from page_change where changed_at < now() - make_interval(secs => ?)"
            + " or changed_in > pg_current_xact_id()";
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(sql)) {
      statement.setLong(1, KEPT.toSeconds());
      statement.executeUpdate();
    }
  }

  record News(String place, Set<String> tags) {}
}
