package vn.loa.media;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.media.SamplePictures.file;
import static vn.loa.media.SamplePictures.jpeg;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.ExifThumbnailDirectory;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.jpeg.JpegCommentDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept of a picture that somebody took elsewhere. */
class UploadedPictureTest {
  private PictureShelf shelf;

  @BeforeEach
  void use(@TempDir Path directory) {
    shelf = new PictureShelf(directory);
  }

  @ParameterizedTest
  @ValueSource(strings = {"private.jpg", "private.png", "private.webp"})
  void nothingPrivateStaysInAnyFileAndCreditDoes(String name) throws Exception {
    assertThat(whatItTells(file(name))).contains("GPS");
    var kept = shelf.taken(file(name));

    assertThat(kept.credit()).isEqualTo("Nguyễn Văn Ảnh");
    assertThat(kept.copyright()).isEqualTo("© Báo Lai Châu 2024");
    for (var path : shelf.filesOnDisk()) {
      assertThat(whatItTells(Files.readAllBytes(path))).as("%s", path).isEmpty();
      var exif = PictureShelf.ifd0(path);
      if (!kept.format().equals(Format.WEBP) || !path.startsWith(shelf.disk().resolve("originals")))
        assertThat(exif.getTagCount()).as("%s", path).isEqualTo(2);
      assertThat(text(exif, ExifIFD0Directory.TAG_ARTIST)).isEqualTo("Nguyễn Văn Ảnh");
      assertThat(text(exif, ExifIFD0Directory.TAG_COPYRIGHT)).isEqualTo("© Báo Lai Châu 2024");
    }
  }

  @Test
  void whatFollowsThePictureOrHidesInCommentsIsGone() throws Exception {
    shelf.taken(file("private.jpg"));
    for (var path : shelf.filesOnDisk())
      assertThat(Files.readString(path, StandardCharsets.ISO_8859_1))
          .doesNotContain("<script>", "0912345678", "SN-12345", "JFXX");
  }

  @Test
  void theOriginalLosesNoPixel() throws Exception {
    var kept = shelf.taken(file("private.png"));
    var before = ImageIO.read(new ByteArrayInputStream(file("private.png")));
    var after = ImageIO.read(shelf.store().original(kept).toFile());
    assertThat(pixels(after)).isEqualTo(pixels(before));
  }

  @Test
  void aNewCreditIsWrittenIntoTheRenditions() throws Exception {
    var kept = shelf.taken(file("private.jpg"));
    var before = kept.fingerprint();
    kept.describe(new Description("", "", "Trần Thị Bình", "", Licence.OWN));
    assertThat(kept.fingerprint()).isNotEqualTo(before);
    var exif = PictureShelf.ifd0(shelf.renditions().of(kept, kept.renditions(Shape.WHOLE).get(0)));
    assertThat(text(exif, ExifIFD0Directory.TAG_ARTIST)).isEqualTo("Trần Thị Bình");
  }

  @Test
  void aLargePhotographTakesBoundedMemory() throws Exception {
    var kept =
        shelf.taken(
            SamplePictures.as("jpg", new BufferedImage(8000, 6000, BufferedImage.TYPE_BYTE_GRAY)));
    assertThat(kept.width()).isEqualTo(8000);
    assertThat(shelf.shown(kept, kept.renditions(Shape.WHOLE).get(5)).getHeight()).isEqualTo(1200);
  }

  @Test
  void halfWrittenFilesAreNeverLeft() throws Exception {
    shelf.taken(jpeg(300, 200));
    assertThat(shelf.filesOnDisk()).allMatch(path -> !path.toString().endsWith(".part"));
  }

  private static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  /** The kinds of private data that a reader of metadata finds. */
  private static List<String> whatItTells(byte[] bytes) throws Exception {
    var metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes));
    var found = new ArrayList<String>();
    if (metadata.containsDirectoryOfType(GpsDirectory.class)) found.add("GPS");
    if (metadata.containsDirectoryOfType(ExifSubIFDDirectory.class)) found.add("camera");
    if (metadata.containsDirectoryOfType(ExifThumbnailDirectory.class)) found.add("thumbnail");
    if (metadata.containsDirectoryOfType(XmpDirectory.class)) found.add("XMP");
    if (metadata.containsDirectoryOfType(IptcDirectory.class)) found.add("IPTC");
    if (metadata.containsDirectoryOfType(JpegCommentDirectory.class)) found.add("comment");
    return found;
  }

  private static String text(ExifIFD0Directory exif, int tag) {
    return new String(exif.getStringValue(tag).getBytes(), StandardCharsets.UTF_8);
  }
}
