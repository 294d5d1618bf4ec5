package vn.loa.backup;

import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;
import static java.nio.file.attribute.PosixFilePermissions.fromString;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A directory of backups: one sub-directory each, named by the time, and the media they share. Only
 * its owner may look: there are password hashes in it.
 */
record Backups(Path root) {
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

  /** Where a backup is made until it is whole. */
  Path begin(Instant at) throws IOException {
    var owner = asFileAttribute(fromString("rwx------"));
    Files.createDirectories(root, owner);
    return Files.createDirectory(root.resolve(NAME.format(at) + ".unfinished"), owner);
  }

  /** Gives a whole backup its name. */
  Path finish(Path unfinished) throws IOException {
    var name = unfinished.getFileName().toString().replace(".unfinished", "");
    return Files.move(unfinished, root.resolve(name));
  }

  Optional<Path> newest() throws IOException {
    if (!Files.isDirectory(root)) return Optional.empty();
    try (var all = Files.list(root)) {
      Predicate<Path> whole = each -> Files.exists(each.resolve(Manifest.FILE));
      return all.filter(whole)
          .filter(each -> !each.toString().endsWith(".unfinished"))
          .max(Comparator.naturalOrder());
    }
  }

  /** The backup that {@code path} means: itself, or the newest in it. */
  static Path meant(Path path) throws IOException {
    if (Files.exists(path.resolve(Manifest.FILE))) return path;
    return new Backups(path)
        .newest()
        .orElseThrow(() -> new IOException("There is no backup in " + path));
  }
}
