package vn.loa.backup;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import vn.loa.settings.Profile;
import vn.loa.settings.Settings;

/**
 * Restores the backup that {@code ./loa restore} names, before anything else starts; the migration
 * to this version, the index and the pages follow as at any start.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Restoring {
  private static final Logger LOG = Logger.getLogger(Restoring.class.getName());
  private static final String ON_RECORD =
      """
      insert into audit_entry (at, actor, subject, name, details)
      values (clock_timestamp(), 'system', %s, 'backup.restored', %s)""";
  private static final String CLOSE_DEMO_ACCOUNTS =
      "update account set active = false where demo and active";

  /** By a token or a sign-in of then somebody may come in who was shut out since. */
  private static final String SHUT_OUT =
      "with shut_out as (delete from %s returning 1) select count(*) from shut_out";

  @Resource(lookup = "java:app/jdbc/loa")
  DataSource database;

  @Inject Settings settings;

  @PostConstruct
  void start() {
    settings.restore().ifPresent(this::restoreOrEnd);
  }

  private void restoreOrEnd(Path wanted) {
    try {
      restore(Backups.meant(wanted));
    } catch (SQLException | IOException e) {
      throw new IllegalStateException("The backup cannot be restored: " + e.getMessage(), e);
    }
  }

  private void restore(Path directory) throws SQLException, IOException {
    var restore = new Restore(database, directory);
    restore.prepare();
    var backups = directory.resolveSibling("");
    new MediaCopies(settings.media(), backups).putBack(directory);
    restore.fill(schema -> onRecord(schema, directory, restore.manifest()));
    keepClock(restore.manifest());
    LOG.log(
        Level.INFO,
        "{0} rows and {1} media files were restored from {2}",
        new Object[] {restore.manifest().rows(), restore.manifest().media().files(), directory});
  }

  /** Demo accounts, whose password everybody knows, do not come along into production. */
  private void onRecord(Schema schema, Path directory, Manifest manifest) throws SQLException {
    if (settings.profile() == Profile.PRODUCTION) schema.run(CLOSE_DEMO_ACCOUNTS);
    var details =
        Json.createObjectBuilder()
            .add("taken", manifest.takenAt())
            .add("signInsEnded", schema.ask(SHUT_OUT.formatted("sign_in")))
            .add("tokensRevoked", schema.ask(SHUT_OUT.formatted("api_token")));
    schema.run(
        ON_RECORD.formatted(
            Schema.literal("backup:" + directory.getFileName()),
            Schema.literal(details.build().toString())));
  }

  private void keepClock(Manifest manifest) throws IOException {
    var offset = manifest.clockOffset();
    if (offset == null) return;
    Files.createDirectories(settings.home());
    Files.writeString(settings.clockOffset(), offset);
  }
}
