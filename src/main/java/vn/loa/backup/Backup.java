package vn.loa.backup;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.loa.settings.Settings;

/** Takes a backup while everybody goes on working. */
@ApplicationScoped
class Backup {
  /** What was taken, and where it lies. */
  record Taken(Path directory, Manifest manifest, int addedMedia) {}

  private static final String HEAD =
      """
      select coalesce((select encode(hash, 'hex') from audit_seal
        order by number desc limit 1), '')""";

  @Resource(lookup = "java:app/jdbc/loa")
  DataSource database;

  @Inject Settings settings;

  Taken take(Path root) throws SQLException, IOException {
    var backups = new Backups(root);
    var before = backups.newest();
    var known =
        before.isPresent()
            ? MediaCopies.read(before.get())
            : Map.<String, MediaCopies.Original>of();
    var now = Instant.now();
    var directory = backups.begin(now);
    var media = new MediaCopies(settings.media(), root);
    media.take(known); // what is deleted after the snapshot was there before it
    Manifest manifest;
    try (var connection = database.getConnection()) {
      try {
        manifest = write(Snapshot.begin(connection), directory, media, known);
      } finally {
        Snapshot.end(connection);
      }
    }
    manifest.write(directory);
    check(directory, manifest, media);
    return new Taken(backups.finish(directory), manifest, media.added());
  }

  private Manifest write(
      Snapshot snapshot, Path directory, MediaCopies media, Map<String, MediaCopies.Original> known)
      throws SQLException, IOException {
    var schema = snapshot.schema();
    var at = Instant.now().toString();
    var tables = snapshot.writeTables(directory);
    media.take(known); // what came since then, of which the snapshot may know
    return new Manifest(
        Manifest.FORMAT,
        at,
        schema.ask("show server_version"),
        settings.profile().name(),
        schema.migrations(),
        clockOffset(),
        schema.ask(HEAD),
        tables,
        schema.sequences(),
        media.write(directory));
  }

  private @Nullable String clockOffset() throws IOException {
    var file = settings.clockOffset();
    return Files.exists(file) ? Files.readString(file).strip() : null;
  }

  /** Reads everything back from the disk. */
  private static void check(Path directory, Manifest manifest, MediaCopies media)
      throws IOException {
    for (var table : Manifest.read(directory).tables())
      if (!Snapshot.digest(directory, table.name()).equals(table.sha256()))
        throw new IOException("The rows of " + table.name() + " cannot be read back.");
    if (!Digesting.of(directory.resolve(MediaCopies.LIST)).equals(manifest.media().sha256()))
      throw new IOException("The list of media cannot be read back.");
    var damaged = media.damaged(directory);
    if (!damaged.isEmpty()) throw new IOException("Cannot be read back: " + damaged.get(0).path());
  }
}
