package vn.loa.media;

import static vn.loa.media.SamplePictures.file;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import vn.loa.identity.Actor;
import vn.loa.identity.Duty;
import vn.loa.settings.Settings;

/** Where tests keep pictures, without a database. */
final class PictureShelf {
  private static final Actor REPORTER =
      new Actor(1, "phongvien", "Phóng viên", "so-vhtt", Set.of(Duty.REPORT));

  private final Path disk;
  private final MediaStore store = new MediaStore();
  private final Renditions renditions = new Renditions();

  PictureShelf(Path directory) {
    disk = directory;
    store.settings =
        new Settings() {
          @Override
          public Path media() {
            return directory;
          }
        };
    renditions.store = store;
    renditions.decoder = new Decoder();
  }

  Path disk() {
    return disk;
  }

  MediaStore store() {
    return store;
  }

  Renditions renditions() {
    return renditions;
  }

  MediaFile taken(byte[] bytes) {
    var picture = Container.of(bytes);
    return new Decoder()
        .decoded(
            picture,
            image -> {
              var stored =
                  new StoredFile(
                      new Upload("a.jpg", bytes), picture, image.getColorModel().hasAlpha());
              var file = new MediaFile(stored, picture.embedded(), REPORTER, Instant.EPOCH);
              store.keep(stored, picture);
              renditions.makeFirst(file, image);
              return file;
            });
  }

  BufferedImage shown(MediaFile file, Rendition rendition) throws IOException {
    return ImageIO.read(renditions.of(file, rendition).toFile());
  }

  List<Path> filesOnDisk() throws IOException {
    try (var all = Files.walk(disk)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  static ExifIFD0Directory ifd0(Path path) throws Exception {
    var metadata = ImageMetadataReader.readMetadata(path.toFile());
    return metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
  }
}
