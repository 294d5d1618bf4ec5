package vn.loa.backup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.loa.settings.ControlCommand;
import vn.loa.settings.Settings;
import vn.loa.shared.Reason;
import vn.loa.shared.RuleBroken;

/** {@code ./loa backup DIR}. */
@ApplicationScoped
public class BackupCommand implements ControlCommand {
  private static final String KEYS =
      "Not in it: the keys in LOA_SECRET_FILE and the LOA_ variables. Keep them elsewhere.";

  private static final Logger LOG = Logger.getLogger(BackupCommand.class.getName());

  @Inject Backup backup;
  @Inject BackupNews news;
  @Inject Settings settings;

  @Override
  public String name() {
    return "backup";
  }

  @Override
  public String run(Map<String, String> parameters, InputStream body) {
    var directory = Path.of(parameters.getOrDefault("dir", ""));
    if (!directory.isAbsolute()) throw new IllegalArgumentException("dir must be absolute");
    try {
      var taken = backup.take(directory);
      return report(taken) + onRecord(taken);
    } catch (SQLException | IOException e) {
      throw new RuleBroken(Reason.of("backup.failed", String.valueOf(e.getMessage())));
    }
  }

  /**
   * Does not fail with the log: a disk that takes no more rows is when a backup is needed, and who
   * may ask for one could read everything without it.
   */
  private String onRecord(Backup.Taken taken) {
    try {
      news.tell(taken);
      return "";
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "the audit log does not know of " + taken.directory(), e);
      return "\nThe audit log could not take it down: see the log.";
    }
  }

  private static String report(Backup.Taken taken) {
    var manifest = taken.manifest();
    return """
        %s: %d rows of %d tables, %d media files (%d new), read back and whole.
        Schema %s, PostgreSQL %s, head of the audit log: %s
        %s"""
        .formatted(
            taken.directory(),
            manifest.rows(),
            manifest.tables().size(),
            manifest.media().files(),
            taken.addedMedia(),
            manifest.version(),
            manifest.postgres(),
            manifest.auditHead(),
            KEYS);
  }
}
