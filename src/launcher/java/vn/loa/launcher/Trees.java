package vn.loa.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.Set;

/** Whole directories: deleted, copied, and asked how new they are. */
final class Trees {
  private static final FileTime NEVER = FileTime.fromMillis(0);

  private Trees() {}

  static void delete(Path root) throws IOException {
    if (!Files.exists(root)) return;
    try (var paths = Files.walk(root)) {
      for (var path : paths.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
    }
  }

  static void copy(Path from, Path to) throws IOException {
    try (var paths = Files.walk(from)) {
      for (var path : paths.toList()) {
        var target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) Files.createDirectories(target);
        else Files.copy(path, target);
      }
    }
  }

  /** Directories count too: they change when a file in them goes away. */
  static FileTime newest(Path root, Set<String> leftOut) {
    if (!Files.exists(root) || leftOut.contains(root.getFileName().toString())) return NEVER;
    try {
      var newest = Files.getLastModifiedTime(root);
      if (!Files.isDirectory(root)) return newest;
      try (var children = Files.list(root)) {
        return children
            .map(child -> newest(child, leftOut))
            .reduce(newest, (one, other) -> one.compareTo(other) > 0 ? one : other);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
