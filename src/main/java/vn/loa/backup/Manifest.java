package vn.loa.backup;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one backup holds; {@code manifest.json} in its directory.
 *
 * @param format of this directory; a Loa that does not know it leaves it alone
 * @param takenAt machine time of the snapshot
 * @param postgres the version that the rows came from, which restoring does not depend on
 * @param migrations the versions of the schema, oldest first
 * @param clockOffset how far a demo's business clock is from the machine's; absent in production
 * @param auditHead hash of the last seal of the audit log, to be expected by {@code ./loa audit}
 * @param media digest of the list of media files
 */
public record Manifest(
    int format,
    String takenAt,
    String postgres,
    String profile,
    List<String> migrations,
    @Nullable String clockOffset,
    String auditHead,
    List<TableRows> tables,
    List<Sequence> sequences,
    MediaList media) {

  static final int FORMAT = 1;
  static final String FILE = "manifest.json";

  /**
   * The rows of one table, as PostgreSQL's COPY writes them in the order of the primary key.
   *
   * @param sha256 of that text, before it is compressed
   */
  public record TableRows(String name, List<String> columns, long rows, String sha256) {}

  /** Where the numbers of a column went on. */
  public record Sequence(String name, long value, boolean called) {}

  /** How many originals there are, and the digest of the file that lists them. */
  public record MediaList(long files, long bytes, String sha256) {}

  /** The version of the schema. */
  String version() {
    return migrations.get(migrations.size() - 1);
  }

  long rows() {
    return tables.stream().mapToLong(TableRows::rows).sum();
  }

  void write(Path directory) throws IOException {
    Files.writeString(directory.resolve(FILE), json().toJson(this));
  }

  static Manifest read(Path directory) throws IOException {
    return json().fromJson(Files.readString(directory.resolve(FILE)), Manifest.class);
  }

  private static Jsonb json() {
    return JsonbBuilder.create(new JsonbConfig().withFormatting(true));
  }
}
