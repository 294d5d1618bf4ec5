package vn.loa.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The originals of the media store, each kept once under its SHA-256 for all backups of one
 * directory. Renditions are left out: the next reader has them made anew.
 */
final class MediaCopies {
  static final String LIST = "media.tsv";
  private static final String RENDITIONS = "renditions";
  private static final String UNFINISHED = ".part";

  /** One original: where it lies in the store, and what it holds. */
  record Original(String path, long size, long modified, String sha256) {
    String line() {
      return String.join("\t", sha256, Long.toString(size), Long.toString(modified), path);
    }

    boolean isStill(long otherSize, long otherModified) {
      return size == otherSize && modified == otherModified;
    }

    static Original parse(String line) {
      var parts = line.split("\t", 4);
      return new Original(parts[3], Long.parseLong(parts[1]), Long.parseLong(parts[2]), parts[0]);
    }
  }

  private final Path store;
  private final Path copies;
  private final Map<String, Original> taken = new TreeMap<>();
  private int added;

  MediaCopies(Path store, Path backups) {
    this.store = store;
    this.copies = backups.resolve("media");
  }

  /** Copies what is in the store and not yet here; {@code known} need not be read again. */
  void take(Map<String, Original> known) throws IOException {
    for (var file : files()) {
      var path = store.relativize(file).toString();
      if (!taken.containsKey(path)) take(file, path, known.get(path));
    }
  }

  private void take(Path file, String path, @Nullable Original known) throws IOException {
    try {
      var size = Files.size(file);
      var modified = Files.getLastModifiedTime(file).toMillis();
      var sha256 =
          known != null && known.isStill(size, modified) && Files.exists(copy(known.sha256()))
              ? known.sha256()
              : keep(file);
      taken.put(path, new Original(path, size, modified, sha256));
    } catch (NoSuchFileException deletedMeanwhile) {
      taken.remove(path);
    }
  }

  private String keep(Path file) throws IOException {
    Files.createDirectories(copies);
    var aside = Files.createTempFile(copies, "", UNFINISHED);
    try {
      Files.copy(file, aside, StandardCopyOption.REPLACE_EXISTING);
      var sha256 = Digesting.of(aside);
      if (Files.exists(copy(sha256))) return sha256;
      Files.createDirectories(copy(sha256).getParent());
      Files.move(aside, copy(sha256), StandardCopyOption.ATOMIC_MOVE);
      added++;
      return sha256;
    } finally {
      Files.deleteIfExists(aside);
    }
  }

  /** How many were not yet here. */
  int added() {
    return added;
  }

  Manifest.MediaList write(Path directory) throws IOException {
    var list = directory.resolve(LIST);
    Files.write(list, taken.values().stream().map(Original::line).toList());
    var bytes = taken.values().stream().mapToLong(Original::size).sum();
    return new Manifest.MediaList(taken.size(), bytes, Digesting.of(list));
  }

  static Map<String, Original> read(Path directory) throws IOException {
    var all = new TreeMap<String, Original>();
    for (var line : Files.readAllLines(directory.resolve(LIST))) {
      var original = Original.parse(line);
      all.put(original.path(), original);
    }
    return all;
  }

  /** Puts every original of the backup {@code directory} into the store, which must have none. */
  void putBack(Path directory) throws IOException {
    if (!files().isEmpty()) throw new IOException("The media store is not empty: " + store);
    for (var original : read(directory).values()) {
      var target = store.resolve(original.path()).normalize();
      if (!target.startsWith(store)) throw new IOException("Not in the store: " + target);
      Files.createDirectories(target.getParent());
      Files.copy(copy(original.sha256()), target, StandardCopyOption.COPY_ATTRIBUTES);
      if (!Digesting.of(target).equals(original.sha256()))
        throw new IOException("Damaged in the backup: " + copy(original.sha256()));
    }
  }

  /** The originals of {@code directory} whose copies are gone or damaged. */
  List<Original> damaged(Path directory) throws IOException {
    var damaged = new ArrayList<Original>();
    for (var original : read(directory).values()) {
      var copy = copy(original.sha256());
      if (!Files.exists(copy) || !Digesting.of(copy).equals(original.sha256()))
        damaged.add(original);
    }
    return damaged;
  }

  private Path copy(String sha256) {
    return copies.resolve(sha256.substring(0, 2)).resolve(sha256);
  }

  private List<Path> files() throws IOException {
    if (!Files.isDirectory(store)) return List.of();
    try (Stream<Path> all = Files.walk(store)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !store.relativize(file).startsWith(RENDITIONS))
          .filter(file -> !file.toString().endsWith(UNFINISHED))
          .toList();
    } catch (UncheckedIOException deletedMeanwhile) {
      if (deletedMeanwhile.getCause() instanceof NoSuchFileException) return files();
      throw deletedMeanwhile.getCause();
    }
  }
}
