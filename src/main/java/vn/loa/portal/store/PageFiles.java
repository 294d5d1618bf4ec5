package vn.loa.portal.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Pages as files, {@code path.html} and {@code path.html.gz}, for a web server in front.
 *
 * <p>A full disk costs speed, not the page: it is then answered from memory only.
 */
final class PageFiles {
  private static final Logger LOG = Logger.getLogger(PageFiles.class.getName());

  /** A web server in front runs under another account, whatever the umask of this one is. */
  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-r--r--");

  private static final Set<PosixFilePermission> DIRECTORY =
      PosixFilePermissions.fromString("rwxr-xr-x");

  private final Path root;

  PageFiles(Path root) {
    this.root = root;
  }

  /** Drops whatever an earlier run left: what changed meanwhile is not known. */
  void clear() {
    try {
      open(root);
      try (var files = Files.walk(root)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList())
          if (!file.equals(root)) Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot empty " + root, e);
    }
  }

  void write(String key, Answer page) {
    file(key).ifPresent(file -> write(file, page));
  }

  void delete(String key) {
    file(key).ifPresent(file -> List.of(file, compressed(file)).forEach(PageFiles::unlink));
  }

  /** Makes a directory and those above it, for every account to read. */
  private static void open(Path directory) throws IOException {
    if (Files.isDirectory(directory)) return;
    if (directory.getParent() != null) open(directory.getParent());
    Files.createDirectory(directory);
    Files.setPosixFilePermissions(directory, DIRECTORY);
  }

  private void write(Path file, Answer page) {
    try {
      open(Objects.requireNonNull(file.getParent()));
      replace(compressed(file), page.gzip());
      replace(file, page.body());
    } catch (IOException e) {
      LOG.log(Level.WARNING, "the page " + file + " is kept in memory only", e);
      unlink(compressed(file));
      unlink(file);
    }
  }

  private void replace(Path file, byte[] bytes) throws IOException {
    var aside = Files.createTempFile(root, ".page", "");
    try {
      Files.write(aside, bytes);
      Files.setPosixFilePermissions(aside, FILE);
      Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(aside);
    }
  }

  private static void unlink(Path file) {
    try {
      Files.delete(file);
    } catch (NoSuchFileException gone) {
      // All is well: it was never written.
    } catch (IOException e) {
      LOG.log(Level.SEVERE, "an outdated page could not be deleted", e);
    }
  }

  /** None for further pages of a list: a web server in front asks Loa for those. */
  private Optional<Path> file(String key) {
    if (key.indexOf('?') >= 0) return Optional.empty();
    var name = key.equals("/") ? "index" : key.substring(1);
    return Optional.of(root.resolve(hasType(name) ? name : name + ".html"));
  }

  private static boolean hasType(String name) {
    return name.endsWith(".xml") || name.endsWith(".txt") || name.endsWith(".json");
  }

  private static Path compressed(Path file) {
    return file.resolveSibling(file.getFileName() + ".gz");
  }
}
