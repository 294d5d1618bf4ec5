package vn.loa.launcher;

import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;
import static java.nio.file.attribute.PosixFilePermissions.fromString;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** {@code LOA_HOME}: everything that a running Loa keeps. */
final class Home {
  private static final List<String> DIRECTORIES =
      List.of("log", "media", "pages", "postgres", "solr", "tmp");
  private static final long LEAST_SPACE = 300L << 20;

  private final Path root;
  private FileChannel lock;

  Home(Path root) {
    this.root = root;
  }

  /** For the one Loa that may run here; the lock goes with the process, however it ends. */
  void claim() {
    try {
      for (var directory : DIRECTORIES) {
        Files.createDirectories(root.resolve(directory));
      }
      Files.createDirectories(run(), asFileAttribute(fromString("rwx------")));
      lock = FileChannel.open(run("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock.tryLock() == null) throw alreadyRunning();
    } catch (OverlappingFileLockException held) {
      throw alreadyRunning();
    } catch (IOException unusable) {
      throw new Failure("LOA_HOME cannot be used: " + unusable);
    }
    checkSpace();
  }

  /** For a test: ends what an earlier one left behind, and deletes all but the lock. */
  void empty() {
    try (var notes = Files.list(run())) {
      notes
          .map(note -> note.getFileName().toString())
          .filter(name -> name.endsWith(".pid"))
          .forEach(name -> new ProcessRecord(this, name).endLeftover());
      for (var directory : DIRECTORIES) {
        Trees.delete(root.resolve(directory));
        Files.createDirectory(root.resolve(directory));
      }
      forget("database.password");
    } catch (IOException undeletable) {
      throw new Failure("Cannot empty " + root + ": " + undeletable);
    }
  }

  private Failure alreadyRunning() {
    return new Failure("Loa already runs on %s (%s).".formatted(root, url().orElse("starting")));
  }

  private void checkSpace() {
    try {
      var space = Files.getFileStore(root).getUsableSpace();
      if (space < LEAST_SPACE) {
        throw new Failure(
            "The disk is full: %s has %d MB left, Loa needs %d MB to start."
                .formatted(root, space >> 20, LEAST_SPACE >> 20));
      }
    } catch (IOException unknown) {
      throw new UncheckedIOException(unknown);
    }
  }

  Path path(String name) {
    return root.resolve(name);
  }

  Path log(String name) {
    return root.resolve("log").resolve(name + ".log");
  }

  Path run(String name) {
    return run().resolve(name);
  }

  private Path run() {
    return root.resolve("run");
  }

  /** A random word that only this user can read, the same one at every start. */
  String secret(String name) {
    return read(name).orElseGet(() -> write(name, newSecret()));
  }

  private static String newSecret() {
    var bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  Optional<String> read(String name) {
    try {
      return Files.exists(run(name))
          ? Optional.of(Files.readString(run(name)).strip())
          : Optional.empty();
    } catch (IOException unreadable) {
      throw new Failure("Cannot read " + run(name) + ": " + unreadable.getMessage());
    }
  }

  /** Writes aside and renames, so that nobody reads half a file or an open one. */
  String write(String name, String text) {
    try {
      var aside = run(name + ".new");
      Files.deleteIfExists(aside);
      Files.createFile(aside, asFileAttribute(fromString("rw-------")));
      Files.writeString(aside, text + "\n");
      Files.move(aside, run(name), StandardCopyOption.REPLACE_EXISTING);
      return text;
    } catch (IOException unwritable) {
      throw new Failure("Cannot write " + run(name) + ": " + unwritable.getMessage());
    }
  }

  void forget(String name) {
    try {
      Files.deleteIfExists(run(name));
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** Where the Loa that runs on this home answers. */
  Optional<String> url() {
    return read("port").map(port -> "http://localhost:" + port + "/");
  }

  @Override
  public String toString() {
    return root.toString();
  }
}
