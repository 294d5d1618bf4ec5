package vn.loa.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** The rows of all tables as of one moment, read and written by PostgreSQL's COPY. */
final class Snapshot {
  /** COPY's text depends on these; they are the same whoever takes and reads it. */
  private static final String FORM =
      "set datestyle = 'ISO, YMD'; set intervalstyle = 'iso_8601'; set timezone = 'UTC';"
          + " set bytea_output = 'hex'; set extra_float_digits = 1";

  private final Schema schema;
  private final CopyManager copy;

  private Snapshot(Connection connection) throws SQLException {
    schema = new Schema(connection);
    copy = connection.unwrap(PGConnection.class).getCopyAPI();
    schema.run(FORM);
  }

  /** Begins a transaction that sees what is committed now, and nothing later. */
  static Snapshot begin(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    var snapshot = new Snapshot(connection);
    snapshot.schema.ask("select 1");
    return snapshot;
  }

  /** Leaves the connection as the pool lent it. */
  static void end(Connection connection) throws SQLException {
    connection.rollback();
    connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
    connection.setAutoCommit(true);
    new Schema(connection).run("reset all");
  }

  Schema schema() {
    return schema;
  }

  List<Manifest.TableRows> writeTables(Path directory) throws SQLException, IOException {
    var all = new ArrayList<Manifest.TableRows>();
    for (var table : schema.tables()) {
      try (var file = Files.newOutputStream(file(directory, table.name()));
          var zip = new GZIPOutputStream(file);
          var out = new BufferedOutputStream(zip, 1 << 16);
          var digesting = new Digesting(out)) {
        var rows = copy.copyOut(table.copyOut(), digesting);
        all.add(new Manifest.TableRows(table.name(), table.columns(), rows, digesting.hex()));
      }
    }
    return all;
  }

  void fill(Schema.Table table, Path directory) throws SQLException, IOException {
    try (var in = open(directory, table.name())) {
      copy.copyIn(table.copyIn(), in);
    }
  }

  /** The digest of a table's rows as they stand in the database. */
  String digest(Schema.Table table) throws SQLException, IOException {
    try (var digesting = new Digesting(OutputStream.nullOutputStream())) {
      copy.copyOut(table.copyOut(), digesting);
      return digesting.hex();
    }
  }

  /** The digest of a table's rows as they stand in the file. */
  static String digest(Path directory, String table) throws IOException {
    try (var in = open(directory, table)) {
      return Digesting.of(in);
    }
  }

  private static InputStream open(Path directory, String table) throws IOException {
    return new GZIPInputStream(Files.newInputStream(file(directory, table)), 1 << 16);
  }

  private static Path file(Path directory, String table) {
    return directory.resolve(table + ".copy.gz");
  }
}
