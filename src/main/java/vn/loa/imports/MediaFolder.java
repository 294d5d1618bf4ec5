package vn.loa.imports;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.loa.media.Duplicates;
import vn.loa.media.Media;
import vn.loa.media.Upload;
import vn.loa.shared.NotKept;
import vn.loa.shared.Refused;

/**
 * The pictures of the old site as a directory beside its export; each comes into the library once.
 */
final class MediaFolder {
  /** WordPress makes smaller copies of a picture beside it. */
  private static final Pattern SIZE = Pattern.compile("-\\d{2,5}x\\d{2,5}(?=\\.[A-Za-z]{3,4}$)");

  private static final Pattern UPLOADS = Pattern.compile("^.*/wp-content/uploads/");
  private static final Pattern HOST = Pattern.compile("^(?:https?:)?//[^/]*/");

  private final @Nullable Path folder;
  private final Media media;
  private final Duplicates library;
  private final Map<Path, Optional<Long>> taken = new HashMap<>();

  MediaFolder(@Nullable Path folder, Media media, Duplicates library) {
    this.folder = folder;
    this.media = media;
    this.library = library;
  }

  /**
   * The number in the library of the picture at an old address; empty when it is not at hand, or
   * when somebody in it no longer agrees.
   */
  Optional<Long> find(String address) {
    var file = file(address);
    if (file.isEmpty()) return Optional.empty();
    var known = taken.get(file.get());
    if (known != null) return known;
    var now = take(file.get());
    taken.put(file.get(), now);
    return now;
  }

  private Optional<Long> take(Path file) {
    try (var in = Files.newInputStream(file)) {
      var upload = Upload.read(in, file.getFileName().toString(), Files.size(file));
      var known = library.like(upload);
      if (known.isPresent())
        return known.filter(copy -> !copy.isWithdrawn()).map(copy -> copy.file().id());
      return Optional.of(media.upload(upload).id());
    } catch (NotKept noRoom) {
      throw noRoom; // no other would fare better: the import goes on when there is room
    } catch (IOException | Refused noPicture) {
      return Optional.empty();
    }
  }

  private Optional<Path> file(String address) {
    if (folder == null || address.isBlank() || address.startsWith("data:")) return Optional.empty();
    try {
      var path = URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
      path = path.replaceFirst("[?#].*", "");
      var name = HOST.matcher(UPLOADS.matcher(path).replaceFirst("")).replaceFirst("");
      var found = inside(folder, SIZE.matcher(name).replaceFirst(""));
      return found.isPresent() ? found : inside(folder, name);
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  /** Never anything outside the folder, whatever the address or a link in the folder says. */
  private static Optional<Path> inside(Path folder, String name) {
    try {
      var root = folder.toRealPath();
      var file = root.resolve(name.replaceFirst("^/+", ""));
      if (!Files.isRegularFile(file)) return Optional.empty();
      return Optional.of(file.toRealPath()).filter(real -> real.startsWith(root));
    } catch (IOException | InvalidPathException nothingThere) {
      return Optional.empty();
    }
  }
}
