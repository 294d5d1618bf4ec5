package vn.loa.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.loa.settings.Settings;
import vn.loa.shared.NotKept;
import vn.loa.shared.Reason;

/**
 * The files of pictures on disk, named by a key of ours and never by whoever sent them.
 *
 * <p>Originals cannot be made again; renditions can.
 */
@ApplicationScoped
public class MediaStore {
  private static final Logger LOG = Logger.getLogger(MediaStore.class.getName());

  /** The code of the reason when a file could not be written. */
  public static final String NOT_KEPT = "media.not-kept";

  @Inject Settings settings;

  Path original(MediaFile file) {
    return original(file.stored());
  }

  private Path original(StoredFile file) {
    return directory("originals", file).resolve(file.key() + "." + file.format().extension());
  }

  Path rendition(MediaFile file, Rendition rendition) {
    return renditions(file.stored()).resolve(file.fingerprint() + "-" + rendition.name());
  }

  private Path renditions(StoredFile file) {
    return directory("renditions", file).resolve(file.key());
  }

  private Path directory(String what, StoredFile file) {
    return settings.media().resolve(what).resolve(file.key().substring(0, 2));
  }

  /** Written aside and renamed, so that nobody ever reads half a file, and none is left. */
  void write(Path path, byte[] bytes) {
    try {
      Files.createDirectories(path.getParent());
      var aside = Files.createTempFile(path.getParent(), "", ".part");
      try {
        Files.write(aside, bytes);
        Files.move(aside, path, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(aside);
      }
    } catch (IOException e) {
      throw new NotKept(Reason.at("file", NOT_KEPT), e);
    }
  }

  void keep(StoredFile file, Container picture) {
    write(original(file), picture.cleaned());
  }

  /** Leaves nothing of {@code file} when {@code work} fails. */
  void keepOnlyIf(Runnable work, StoredFile file) {
    try {
      work.run();
    } catch (RuntimeException e) {
      delete(file);
      throw e;
    }
  }

  byte[] read(Path path) {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void forgetRenditions(StoredFile file) {
    var directory = renditions(file);
    if (!Files.isDirectory(directory)) return;
    try (var files = Files.list(directory)) {
      for (var each : files.toList()) Files.deleteIfExists(each);
      Files.deleteIfExists(directory);
    } catch (NoSuchFileException | DirectoryNotEmptyException another) {
      // Somebody else drops them as well, or makes one, and looks afterwards whether it may stay.
      LOG.log(Level.FINE, "renditions change while they are dropped: {0}", another.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Drops what was made before the picture looked as it does now. */
  void forgetOlderRenditions(MediaFile file) {
    try (var all = Files.list(renditions(file.stored()))) {
      var old =
          all.filter(
              each ->
                  !each.getFileName()
                      .toString()
                      .matches("(?:%s-.*|.*\\.part)".formatted(file.fingerprint())));
      for (var each : old.toList()) Files.deleteIfExists(each);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The original first: whoever makes a rendition meanwhile then knows that none may stay. */
  void delete(StoredFile file) {
    try {
      Files.deleteIfExists(original(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    forgetRenditions(file);
  }
}
