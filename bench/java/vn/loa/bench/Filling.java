package vn.loa.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Grows a Loa by copies of its sample pieces, straight in the database. Every copy is what a
 * publication leaves behind: texts, lists, history, uses of pictures, lines of the audit log; and
 * notices, assignments and counted searches grow with them. Only files of pictures are not copied,
 * and what can be searched is left to {@code ./loa reindex}.
 */
final class Filling {
  private static final int NOTICES = 50;
  private static final int ASSIGNMENTS = 20;
  private static final String LATER = "of.%1$s - make_interval(days => 3 * n, mins => 7 * n)";

  private final Statement sql;

  private Filling(Statement sql) {
    this.sql = sql;
  }

  /** Brings {@code loa} to so many published pieces; how many were missing. */
  static int to(int pieces, Loa loa) throws IOException, SQLException {
    try (var database = loa.database();
        var statement = database.createStatement()) {
      var filling = new Filling(statement);
      int missing = pieces - filling.count();
      if (missing > 0) filling.grow(database, missing);
      return Math.max(0, missing);
    }
  }

  private int count() throws SQLException {
    try (var row = sql.executeQuery("select count(*) from article where live = 'LIVE'")) {
      row.next();
      return row.getInt(1);
    }
  }

  private void grow(Connection database, int count) throws SQLException {
    database.setAutoCommit(false);
    var words = wordIndexes();
    for (var name : words.keySet()) sql.execute("drop index " + name);
    choose(count);
    pictures();
    pieces();
    records();
    surroundings(count);
    for (var definition : words.values()) sql.execute(definition);
    database.commit();
    database.setAutoCommit(true);
    sql.execute("vacuum analyze");
  }

  /** Indexes of words, by name: to build one takes less than to add to it a hundred thousand times. */
  private Map<String, String> wordIndexes() throws SQLException {
    var indexes = new LinkedHashMap<String, String>();
    try (var row =
        sql.executeQuery(
            "select indexname, indexdef from pg_indexes where indexdef like '% USING gin %'"
                + " and tablename in ('media_file', 'revision')")) {
      while (row.next()) indexes.put(row.getString(1), row.getString(2));
    }
    return indexes;
  }

  /** What is copied, and the numbers of the copies. */
  private void choose(int count) throws SQLException {
    sql.execute(
        """
        create temp table grown on commit drop as
        select nextval(pg_get_serial_sequence('article', 'id')) as id,
               nextval(pg_get_serial_sequence('revision', 'id')) as revision,
               chosen.of, chosen.of_revision, n, chosen.cover as of_cover,
               case when chosen.cover is not null
                 then nextval(pg_get_serial_sequence('media_file', 'id')) end as cover
        from (
          select article.id as of, live_id as of_revision, n, (r.content #>> '{cover,media}')::bigint as cover
          from article join revision r on r.id = live_id
            cross join generate_series(1, 1 + %1$d / (select count(*) from article where live = 'LIVE' and sample)::int) as n
          where live = 'LIVE' and sample
          order by n, article.id limit %1$d) chosen
        """
            .formatted(count));
    sql.execute("create unique index on grown (id)");
    sql.execute("create index on grown (of)");
    sql.execute("analyze grown");
  }

  /** Each copy has a picture of its own, whose file nobody finds; those in the texts are shared. */
  private void pictures() throws SQLException {
    copy("media_file", "of.id = grown.of_cover",
        Map.of("id", "grown.cover", "key", "md5(of.key || n || grown.id)", "pixels", "''",
            "sha256", "md5(of.sha256 || grown.id) || md5(grown.id || of.sha256)",
            "uploaded_at", later("uploaded_at"), "rendering", "'failed'"));
    var used = "case when of.media_id = grown.of_cover then grown.cover else of.media_id end";
    for (var subject : new String[] {"article:", "article-live:"})
      copy("media_use", "of.subject = '" + subject + "' || grown.of",
          Map.of("media_id", used, "subject", "'" + subject + "' || grown.id",
              "title", "of.title || ' (' || n || ')'"));
  }

  /** Spread over the years before the sample, so that every order is a real one and no day holds many. */
  private void pieces() throws SQLException {
    copy("article", "of.id = grown.of",
        Map.of("id", "grown.id", "working_id", "grown.revision", "live_id", "grown.revision",
            "published_at", later("published_at"), "updated_at", later("updated_at"),
            "state", "'PUBLISHED'", "state_since", later("published_at"), "pinned_until", "null",
            "emergency_by", "null", "sample", "false"));
    copy("revision", "of.id = grown.of_revision",
        Map.of("id", "grown.revision", "article_id", "grown.id", "number", "1",
            "created_at", later("created_at"), "content",
            "jsonb_set(of.content, '{title}', to_jsonb((of.content ->> 'title') || ' (' || n || ')'))"
                + " || case when grown.cover is null then '{}' else jsonb_build_object('cover',"
                + " of.content -> 'cover' || jsonb_build_object('media', grown.cover)) end"));
    copy("listing", "of.article_id = grown.of",
        Map.of("article_id", "grown.id", "published_at", later("published_at")));
    copy("article_objective", "of.article_id = grown.of", Map.of("article_id", "grown.id"));
  }

  private void records() throws SQLException {
    copy("article_history", "of.article_id = grown.of",
        Map.of("id", next("article_history"), "article_id", "grown.id", "revision", "1", "at", later("at")));
    copy("audit_entry", "of.subject = 'article:' || grown.of",
        Map.of("id", next("audit_entry"), "subject", "'article:' || grown.id", "at", later("at")));
  }

  private void surroundings(int count) throws SQLException {
    sql.execute(
        """
        insert into notice (account_id, kind, article_id, actor_name, at, read_at)
        select c.id, 'PUBLISHED', g.id, 'Người duyệt mẫu', a.published_at, nullif(a.published_at, a.published_at + make_interval(secs => g.n %% 100))
        from grown g join article a on a.id = g.id cross join account c where g.n %% %d = 0
        """
            .formatted(NOTICES));
    sql.execute(
        """
        insert into assignment (version, agency, reporter_id, given_by, given_at, topic, deadline, priority, state, state_since, article_id)
        select 0, a.agency, a.written_by, a.approved_by, a.published_at - interval '5 days',
          jsonb_build_object('title', r.title, 'brief', 'Viết theo đề cương.', 'kind', r.kind, 'section', r.section,
            'programme', r.content ->> 'programme', 'objective', '', 'area', ''),
          a.published_at, 'NORMAL', 'DONE', a.published_at, a.id
        from grown g join article a on a.id = g.id join revision r on r.id = g.revision
        where g.n %% %d = 0 and a.approved_by is not null
        """
            .formatted(ASSIGNMENTS));
    sql.execute(
        """
        insert into search_count select current.day - d, 'cau hoi ' || q, 1 + (d + q) %% 40, (d * q) %% 7
        from (select coalesce(max(published_at), now())::date as day from article) current,
          generate_series(0, 89) d, generate_series(1, least(1000, %d / 100)) q on conflict do nothing
        """
            .formatted(count));
  }

  private static String later(String column) {
    return LATER.formatted(column);
  }

  private static String next(String table) {
    return "nextval(pg_get_serial_sequence('" + table + "', 'id'))";
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
