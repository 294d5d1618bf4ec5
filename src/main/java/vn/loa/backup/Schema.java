package vn.loa.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the database says of its own tables, to one connection. */
record Schema(Connection connection) {
  /** A table of ours: its columns that are not computed, and the order of its rows. */
  record Table(String name, List<String> columns, String order) {
    String copyOut() {
      return "copy (select %s from %s order by %s) to stdout"
          .formatted(listed(columns), quoted(name), order);
    }

    String copyIn() {
      return "copy %s (%s) from stdin".formatted(quoted(name), listed(columns));
    }
  }

  /** A foreign key, as it was declared. */
  record Reference(String table, String name, String declaration) {}

  /** Flyway writes its own history; the news between nodes says nothing to another database. */
  private static final String TABLES =
      """
      select c.relname,
        (select string_agg(a.attname, ' ' order by a.attnum) from pg_attribute a
          where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            and a.attgenerated = ''),
        coalesce((select string_agg(quote_ident(a.attname), ', ' order by k.place)
          from pg_index i, unnest(i.indkey) with ordinality k(attribute, place), pg_attribute a
          where i.indrelid = c.oid and i.indisprimary
            and a.attrelid = c.oid and a.attnum = k.attribute), '1')
      from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
        and c.relname not in ('flyway_schema_history', 'page_change')
        and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
      order by c.relname""";

  private static final String SEQUENCES =
      """
      select sequencename, coalesce(last_value, start_value), last_value is not null
      from pg_sequences where schemaname = 'public' order by sequencename""";

  private static final String REFERENCES =
      """
      select conrelid::regclass::text, quote_ident(conname), pg_get_constraintdef(oid)
      from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace""";

  private interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }

  List<Table> tables() throws SQLException {
    return all(
        TABLES,
        row -> new Table(row.getString(1), List.of(row.getString(2).split(" ")), row.getString(3)));
  }

  List<Manifest.Sequence> sequences() throws SQLException {
    return all(
        SEQUENCES,
        row -> new Manifest.Sequence(row.getString(1), row.getLong(2), row.getBoolean(3)));
  }

  List<Reference> references() throws SQLException {
    return all(
        REFERENCES, row -> new Reference(row.getString(1), row.getString(2), row.getString(3)));
  }

  List<String> migrations() throws SQLException {
    return all(
        "select version from flyway_schema_history where success order by installed_rank",
        row -> row.getString(1));
  }

  /** The first column of the only row. */
  String ask(String question) throws SQLException {
    return all(question, row -> row.getString(1)).get(0);
  }

  boolean has(String table) throws SQLException {
    return ask("select to_regclass('public." + table + "') is not null").equals("t");
  }

  void run(String... commands) throws SQLException {
    try (var statement = connection.createStatement()) {
      for (var command : commands) statement.execute(command);
    }
  }

  private <T> List<T> all(String question, Reader<T> reader) throws SQLException {
    var all = new ArrayList<T>();
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(question)) {
      while (row.next()) all.add(reader.read(row));
    }
    return all;
  }

  static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  static String literal(String text) {
    return "E'" + text.replace("\\", "\\\\").replace("'", "''") + "'";
  }

  private static String listed(List<String> columns) {
    return columns.stream().map(Schema::quoted).collect(Collectors.joining(", "));
  }
}
