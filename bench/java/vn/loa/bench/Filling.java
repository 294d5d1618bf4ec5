package vn.loa.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Grows a Loa by copies of its sample pieces, straight in the database, then indexes them. */
final class Filling {
  private final Statement sql;

  private Filling(Statement sql) {
    this.sql = sql;
  }

  /** Brings {@code loa} to so many published pieces; its pages are forgotten by a new start. */
  static void to(int pieces, Loa loa) throws Exception {
    try (var database = loa.database();
        var statement = database.createStatement()) {
      var filling = new Filling(statement);
      int missing = pieces - filling.count();
      if (missing > 0) filling.grow(database, missing);
    }
    loa.command("reindex");
    loa.restartServer();
  }

  private int count() throws SQLException {
    try (var row = sql.executeQuery("select count(*) from article where live = 'LIVE'")) {
      row.next();
      return row.getInt(1);
    }
  }

  private void grow(Connection database, int count) throws SQLException, IOException {
    database.setAutoCommit(false);
    sql.execute(
        """
        create temp table grown on commit drop as
        select nextval(pg_get_serial_sequence('article', 'id')) as id,
               nextval(pg_get_serial_sequence('revision', 'id')) as revision,
               article.id as of, live_id as of_revision, n
        from generate_series(1, %d) as n cross join article
        where live = 'LIVE' and sample
        order by n limit %d
        """
            .formatted(count, count));
    // Spread over the years before the sample, minutes apart, so that every order is a real one.
    var date = "%s.published_at - make_interval(mins => 7 * n)";
    copy("article", "of.id = grown.of",
        Map.of("id", "grown.id", "working_id", "grown.revision", "live_id", "grown.revision",
            "published_at", date.formatted("of"), "pinned_until", "null"));
    copy("revision", "of.id = grown.of_revision",
        Map.of("id", "grown.revision", "article_id", "grown.id", "number", "1", "content",
            "jsonb_set(of.content, '{title}', to_jsonb((of.content ->> 'title') || ' (' || n || ')'))"));
    copy("listing", "of.article_id = grown.of",
        Map.of("article_id", "grown.id", "published_at", date.formatted("of")));
    copy("search_text", "of.article_id = grown.of",
        Map.of("article_id", "grown.id", "published_at", date.formatted("of")));
    database.commit();
    database.setAutoCommit(true);
    sql.execute("analyze");
  }

  /** Copies rows of {@code table}, all columns but generated ones, with some values replaced. */
  private void copy(String table, String which, Map<String, String> replaced) throws SQLException {
    var values = new LinkedHashMap<String, String>();
    try (var columns =
        sql.executeQuery(
            "select column_name from information_schema.columns where table_schema = 'public'"
                + " and is_generated = 'NEVER' and table_name = '" + table + "'")) {
      while (columns.next()) {
        var name = columns.getString(1);
        values.put(name, replaced.getOrDefault(name, "of." + name));
      }
    }
    var selected = values.values().stream().collect(Collectors.joining(", "));
    sql.execute(
        "insert into " + table + " (" + String.join(", ", values.keySet())
            + ") overriding system value select " + selected
            + " from grown join " + table + " as of on " + which);
  }
}
