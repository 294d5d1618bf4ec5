package vn.loa.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import vn.loa.backup.Manifest.TableRows;

/** Fills an empty database with the rows of a backup, all of them or none. */
final class Restore {
  private final DataSource database;
  private final Path directory;
  private final Manifest manifest;

  Restore(DataSource database, Path directory) throws IOException {
    this.database = database;
    this.directory = directory;
    this.manifest = Manifest.read(directory);
  }

  Manifest manifest() {
    return manifest;
  }

  /** Gives the database the tables of the version that the backup was taken from. */
  void prepare() throws SQLException {
    if (manifest.format() != Manifest.FORMAT)
      throw new IllegalStateException(
          "This Loa does not know the form of the backup (" + manifest.format() + ").");
    var flyway =
        Flyway.configure()
            .dataSource(database)
            .locations("classpath:db/migration")
            .target(manifest.version())
            .load();
    refuseNewer(flyway);
    refuseNonEmpty();
    flyway.migrate();
    refuseOtherVersion();
  }

  private void refuseNewer(Flyway flyway) {
    var known =
        Arrays.stream(flyway.info().all())
            .map(MigrationInfo::getVersion)
            .map(version -> version == null ? "" : version.getVersion())
            .collect(Collectors.toSet());
    var unknown = manifest.migrations().stream().filter(each -> !known.contains(each)).toList();
    if (!unknown.isEmpty())
      throw new IllegalStateException(
          "The backup is of a newer Loa, with migrations %s that this one does not know."
              .formatted(unknown));
  }

  /** Tables alone are no matter: an attempt that was broken off leaves them. */
  private void refuseNonEmpty() throws SQLException {
    try (var connection = database.getConnection()) {
      var schema = new Schema(connection);
      if (schema.has("account") && !schema.ask("select count(*) from account").equals("0"))
        throw new IllegalStateException("The database is not empty, nothing was changed");
    }
  }

  private void refuseOtherVersion() throws SQLException {
    try (var connection = database.getConnection()) {
      var versions = new Schema(connection).migrations();
      if (!versions.containsAll(manifest.migrations())
          || !manifest.migrations().containsAll(versions))
        throw new IllegalStateException(
            "The tables in the database are of another version, restore into a new one");
    }
  }

  /** Brings all rows, and {@code last} in the same transaction. */
  void fill(Last last) throws SQLException, IOException {
    try (var connection = database.getConnection()) {
      try {
        var snapshot = Snapshot.begin(connection);
        var tables = tables(snapshot.schema());
        fill(snapshot, tables);
        compare(snapshot, tables);
        last.run(snapshot.schema());
        connection.commit();
      } finally {
        Snapshot.end(connection);
      }
    }
  }

  /** What belongs to the same transaction. */
  interface Last {
    void run(Schema schema) throws SQLException;
  }

  private List<Schema.Table> tables(Schema schema) throws SQLException {
    var here = schema.tables();
    var names = here.stream().map(Schema.Table::name).toList();
    if (!names.equals(manifest.tables().stream().map(TableRows::name).toList()))
      throw new IllegalStateException("The tables of the database are not those of the backup.");
    return here;
  }

  /** Without foreign keys and triggers meanwhile: rows come table by table, as they were. */
  private void fill(Snapshot snapshot, List<Schema.Table> tables) throws SQLException, IOException {
    var schema = snapshot.schema();
    var references = schema.references();
    for (var each : references)
      schema.run("alter table " + each.table() + " drop constraint " + each.name());
    for (var table : tables) schema.run("alter table " + name(table) + " disable trigger user");
    for (var table : tables) {
      schema.run("truncate " + name(table));
      snapshot.fill(table, directory);
    }
    for (var table : tables) schema.run("alter table " + name(table) + " enable trigger user");
    for (var each : references)
      schema.run(
          "alter table %s add constraint %s %s"
              .formatted(each.table(), each.name(), each.declaration()));
    for (var each : manifest.sequences())
      schema.run(
          "select setval(%s, %d, %b)"
              .formatted(
                  Schema.literal("public." + Schema.quoted(each.name())),
                  each.value(),
                  each.called()));
  }

  /** Row by row what the backup holds, with nothing switched off any more. */
  private void compare(Snapshot snapshot, List<Schema.Table> tables)
      throws SQLException, IOException {
    for (int i = 0; i < tables.size(); i++)
      if (!snapshot.digest(tables.get(i)).equals(manifest.tables().get(i).sha256()))
        throw new IllegalStateException("Rows differ in " + tables.get(i).name() + ".");
    var off =
        snapshot
            .schema()
            .ask("select count(*) from pg_trigger where not tgisinternal and tgenabled <> 'O'");
    if (!off.equals("0")) throw new IllegalStateException(off + " triggers are switched off.");
  }

  private static String name(Schema.Table table) {
    return Schema.quoted(table.name());
  }
}
