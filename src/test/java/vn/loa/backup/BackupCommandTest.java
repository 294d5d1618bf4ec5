package vn.loa.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BackupCommandTest {
  private static final Backup.Taken TAKEN =
      new Backup.Taken(
          Path.of("/srv/backup/20240603-010000-000"),
          new Manifest(
              Manifest.FORMAT,
              "2024-06-03T01:00:00Z",
              "17",
              "PRODUCTION",
              List.of("0001"),
              null,
              "abc",
              List.of(),
              List.of(),
              new Manifest.MediaList(0, 0, "")),
          0);

  @Test
  void aBackupIsOneAlsoWhereTheLogCannotBeWritten() {
    var command = new BackupCommand();
    command.backup =
        new Backup() {
          @Override
          Taken take(Path root) {
            return TAKEN;
          }
        };
    command.news =
        new BackupNews() {
          @Override
          void tell(Backup.Taken backup) {
            throw new IllegalStateException("no space left on device");
          }
        };
    assertThat(command.run(Map.of("dir", "/srv/backup"), InputStream.nullInputStream()))
        .startsWith("/srv/backup/20240603-010000-000: ")
        .contains("The audit log could not take it down");
  }
}
