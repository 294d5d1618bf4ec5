package vn.loa.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.loa.media.SamplePictures.BELOW;
import static vn.loa.media.SamplePictures.LEFT;
import static vn.loa.media.SamplePictures.RIGHT;
import static vn.loa.media.SamplePictures.file;
import static vn.loa.media.SamplePictures.jpeg;
import static vn.loa.media.SamplePictures.jpegHeld;
import static vn.loa.media.SamplePictures.png;
import static vn.loa.media.SamplePictures.threeFields;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.ExifThumbnailDirectory;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.jpeg.JpegCommentDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import net.coobird.thumbnailator.filters.Flip;
import net.coobird.thumbnailator.filters.Rotation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.identity.Actor;
import vn.loa.identity.Duty;
import vn.loa.settings.Settings;
import vn.loa.shared.NotKept;

/** What is kept of a picture, and how it is shown. */
class RenditionsTest {
  private static final Actor REPORTER =
      new Actor(1, "phongvien", "Phóng viên", "so-vhtt", Set.of(Duty.REPORT));

  private Path disk;
  private final MediaStore store = new MediaStore();
  private final Renditions renditions = new Renditions();

  @BeforeEach
  void use(@TempDir Path directory) {
    disk = directory;
    store.settings =
        new Settings() {
          @Override
          public Path media() {
            return disk;
          }
        };
    renditions.store = store;
    renditions.decoder = new Decoder();
  }

  @ParameterizedTest
  @ValueSource(strings = {"private.jpg", "private.png", "private.webp"})
  void nothingPrivateStaysInAnyFileAndCreditDoes(String name) throws Exception {
    assertThat(whatItTells(file(name))).contains("GPS");
    var kept = taken(file(name));

    assertThat(kept.credit()).isEqualTo("Nguyễn Văn Ảnh");
    assertThat(kept.copyright()).isEqualTo("© Báo Lai Châu 2024");
    for (var path : filesOnDisk()) {
      assertThat(whatItTells(Files.readAllBytes(path))).as("%s", path).isEmpty();
      var exif = ifd0(path);
      if (!kept.format().equals(Format.WEBP) || !path.startsWith(disk.resolve("originals")))
        assertThat(exif.getTagCount()).as("%s", path).isEqualTo(2);
      assertThat(text(exif, ExifIFD0Directory.TAG_ARTIST)).isEqualTo("Nguyễn Văn Ảnh");
      assertThat(text(exif, ExifIFD0Directory.TAG_COPYRIGHT)).isEqualTo("© Báo Lai Châu 2024");
    }
  }

  @Test
  void whatFollowsThePictureOrHidesInCommentsIsGone() throws Exception {
    taken(file("private.jpg"));
    for (var path : filesOnDisk())
      assertThat(Files.readString(path, StandardCharsets.ISO_8859_1))
          .doesNotContain("<script>", "0912345678", "SN-12345", "JFXX");
  }

  @Test
  void theOriginalLosesNoPixel() throws Exception {
    var kept = taken(file("private.png"));
    var before = ImageIO.read(new ByteArrayInputStream(file("private.png")));
    var after = ImageIO.read(store.original(kept).toFile());
    assertThat(pixels(after)).isEqualTo(pixels(before));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyWayOfHoldingTheCameraGivesAnUprightPicture(int orientation) throws Exception {
    var stored = asHeld(orientation, threeFields(400, 300));
    var kept = taken(jpegHeld(orientation, stored));

    assertThat(List.of(kept.width(), kept.height())).isEqualTo(List.of(400, 300));
    for (var rendition : kept.renditions(Shape.WHOLE)) {
      var shown = shown(kept, rendition);
      assertThat(shown.getWidth()).isEqualTo(rendition.width());
      assertLooksLike(shown, 0.25, 0.25, LEFT);
      assertLooksLike(shown, 0.75, 0.25, RIGHT);
      assertLooksLike(shown, 0.5, 0.75, BELOW);
      assertThat(ifd0Count(store.rendition(kept, rendition))).isZero();
    }
  }

  @Test
  void cmykLooksLikeItsColour() throws Exception {
    var kept = taken(file("cmyk.jpg"));
    var shown = shown(kept, kept.renditions(Shape.WHOLE).get(0));
    assertLooksLike(shown, 0.5, 0.5, new Color(0xC0, 0x40, 0x20));
  }

  @ParameterizedTest
  @CsvSource({"10,TYPE_BYTE_GRAY", "11,TYPE_USHORT_GRAY"})
  void greyStaysAsDarkAsItWas(int type, String name) throws Exception {
    var grey = new BufferedImage(40, 30, type);
    var half = type == BufferedImage.TYPE_BYTE_GRAY ? 128 : 128 << 8;
    for (var x = 0; x < 40; x++)
      for (var y = 0; y < 30; y++) grey.getRaster().setSample(x, y, 0, half);
    var kept = taken(png(grey));
    assertLooksLike(
        shown(kept, kept.renditions(Shape.WHOLE).get(0)), 0.5, 0.5, new Color(128, 128, 128));
  }

  @Test
  void whatCanBeSeenThroughStaysSoAndIsWhiteForSocialNetworks() throws Exception {
    for (var name : List.of("private.png", "alpha.webp")) {
      var kept = taken(file(name));
      assertThat(kept.renditions(Shape.WHOLE)).allMatch(each -> each.name().endsWith(".png"));
      assertThat(shown(kept, kept.renditions(Shape.WHOLE).get(0)).getColorModel().hasAlpha())
          .isTrue();
      assertLooksLike(shown(kept, openGraph(kept)), 0.01, 0.02, Color.WHITE);
    }
  }

  @Test
  void aPngWithoutHolesIsShownAsJpeg() throws Exception {
    var opaque = new BufferedImage(50, 40, BufferedImage.TYPE_INT_ARGB);
    opaque.createGraphics().drawImage(threeFields(50, 40), 0, 0, null);
    assertThat(taken(png(opaque)).renditions(Shape.WHOLE))
        .extracting(Rendition::name)
        .containsExactly("50.jpg");
  }

  @Test
  void noRenditionIsWiderThanThePicture() {
    assertThat(widths(2000)).containsExactly(320, 480, 640, 960, 1280, 1600);
    assertThat(widths(1600)).containsExactly(320, 480, 640, 960, 1280, 1600);
    assertThat(widths(700)).containsExactly(320, 480, 640, 700);
    assertThat(widths(90)).containsExactly(90);
  }

  @Test
  void socialNetworksGetTheirShape() throws Exception {
    var kept = taken(jpeg(1500, 1500));
    var shown = shown(kept, openGraph(kept));
    assertThat(List.of(shown.getWidth(), shown.getHeight())).isEqualTo(List.of(1200, 630));
    assertThat(Rendition.of(Shape.OPEN_GRAPH, new Dimension(400, 100), "jpg"))
        .containsExactly(new Rendition("og.jpg", Shape.OPEN_GRAPH, 190, 100));
  }

  @Test
  void cropsAreMadeAroundTheFocalPoint() throws Exception {
    var kept = taken(jpeg(1600, 900));
    var centre = kept.version();
    kept.focus(new FocalPoint(0, 0));
    assertThat(kept.version()).isNotEqualTo(centre);
    var square = kept.renditions(Shape.SQUARE).get(0);
    assertLooksLike(shown(kept, square), 0.95, 0.1, RIGHT);
    kept.focus(new FocalPoint(100, 0));
    assertLooksLike(shown(kept, square), 0.6, 0.1, RIGHT);
    assertLooksLike(shown(kept, square), 0.03, 0.1, LEFT);
  }

  @Test
  void webpIsMuchLighterThanJpegAndShowsTheSame() throws Exception {
    var kept = taken(file("private.jpg"));
    var webp = renditions.of(kept, kept.webp(Shape.WIDE).get(0));
    var jpeg = renditions.of(kept, kept.renditions(Shape.WIDE).get(0));
    assertThat(Files.size(webp)).isLessThan(Files.size(jpeg));
    var size = Container.of(Files.readAllBytes(webp)).size();
    assertThat(size.width).isEqualTo(kept.webp(Shape.WIDE).get(0).width());
  }

  @Test
  void jpegRenditionsAreProgressive() throws Exception {
    var kept = taken(jpeg(500, 400));
    var coded =
        Files.readString(
            store.rendition(kept, kept.renditions(Shape.WHOLE).get(0)),
            StandardCharsets.ISO_8859_1);
    assertThat(coded).contains("\u00FF\u00C2").doesNotContain("\u00FF\u00C0\0\u0011");
  }

  @Test
  void aLostRenditionIsMadeAgainWithTheSameBytes() throws Exception {
    var kept = taken(file("private.jpg"));
    var path = store.rendition(kept, kept.renditions(Shape.WHOLE).get(1));
    var before = Files.readAllBytes(path);
    store.forgetRenditions(kept.stored());
    assertThat(path).doesNotExist();
    assertThat(renditions.of(kept, kept.renditions(Shape.WHOLE).get(1)))
        .isEqualTo(path)
        .hasBinaryContent(before);
  }

  @Test
  void aNewCreditIsWrittenIntoTheRenditions() throws Exception {
    var kept = taken(file("private.jpg"));
    var before = kept.fingerprint();
    kept.describe(new Description("", "", "Trần Thị Bình", "", Licence.OWN));
    assertThat(kept.fingerprint()).isNotEqualTo(before);
    var exif = ifd0(renditions.of(kept, kept.renditions(Shape.WHOLE).get(0)));
    assertThat(text(exif, ExifIFD0Directory.TAG_ARTIST)).isEqualTo("Trần Thị Bình");
  }

  @Test
  void aLargePhotographTakesBoundedMemory() throws Exception {
    var kept =
        taken(
            SamplePictures.as("jpg", new BufferedImage(8000, 6000, BufferedImage.TYPE_BYTE_GRAY)));
    assertThat(kept.width()).isEqualTo(8000);
    assertThat(shown(kept, kept.renditions(Shape.WHOLE).get(5)).getHeight()).isEqualTo(1200);
  }

  @Test
  void halfWrittenFilesAreNeverLeft() throws Exception {
    taken(jpeg(300, 200));
    assertThat(filesOnDisk()).allMatch(path -> !path.toString().endsWith(".part"));
  }

  @Test
  void aRenditionThatCannotBeWrittenLeavesNothingAndIsMadeWhenItCan() throws Exception {
    var kept = taken(jpeg(1500, 900));
    var wide = kept.renditions(Shape.WIDE).get(0);
    var inItsPlace = store.rendition(kept, wide).resolve("x");
    Files.createDirectories(inItsPlace);
    assertThatThrownBy(() -> renditions.makeAll(kept, true)).isInstanceOf(NotKept.class);
    assertThat(filesOnDisk()).allMatch(path -> !path.toString().endsWith(".part"));

    Files.delete(inItsPlace);
    Files.delete(store.rendition(kept, wide));
    renditions.makeAll(kept, false);
    assertThat(shown(kept, wide).getWidth()).isEqualTo(wide.width());
  }

  @Test
  void whoAsksForOneSizeDoesNotMissTheOthersOfItsKind() throws Exception {
    var kept = taken(jpeg(1500, 900));
    var wide = kept.renditions(Shape.WIDE);
    Files.createDirectories(store.rendition(kept, wide.get(1)).resolve("x"));
    assertThat(shown(kept, wide.get(0)).getWidth()).isEqualTo(wide.get(0).width());
  }

  private MediaFile taken(byte[] bytes) {
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

  /** What the sensor stores so that {@code orientation} turns it upright again. */
  private static BufferedImage asHeld(int orientation, BufferedImage seen) {
    return switch (orientation) {
      case 2 -> Flip.HORIZONTAL.apply(seen);
      case 3 -> Rotation.ROTATE_180_DEGREES.apply(seen);
      case 4 -> Flip.VERTICAL.apply(seen);
      case 5 -> Flip.HORIZONTAL.apply(Rotation.RIGHT_90_DEGREES.apply(seen));
      case 6 -> Rotation.LEFT_90_DEGREES.apply(seen);
      case 7 -> Flip.HORIZONTAL.apply(Rotation.LEFT_90_DEGREES.apply(seen));
      case 8 -> Rotation.RIGHT_90_DEGREES.apply(seen);
      default -> seen;
    };
  }

  private BufferedImage shown(MediaFile file, Rendition rendition) throws IOException {
    return ImageIO.read(renditions.of(file, rendition).toFile());
  }

  private static Rendition openGraph(MediaFile file) {
    return file.renditions(Shape.OPEN_GRAPH).get(0);
  }

  private static void assertLooksLike(BufferedImage image, double x, double y, Color expected) {
    var pixel =
        new Color(image.getRGB((int) (x * image.getWidth()), (int) (y * image.getHeight())));
    assertThat(List.of(pixel.getRed(), pixel.getGreen(), pixel.getBlue()))
        .zipSatisfy(
            List.of(expected.getRed(), expected.getGreen(), expected.getBlue()),
            (is, should) -> assertThat(is).isBetween(should - 25, should + 25));
  }

  private static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  private static List<Integer> widths(int width) {
    return Rendition.of(Shape.WHOLE, new Dimension(width, 100), "jpg").stream()
        .map(Rendition::width)
        .toList();
  }

  private List<Path> filesOnDisk() throws IOException {
    try (var all = Files.walk(disk)) {
      return all.filter(Files::isRegularFile).toList();
    }
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

  private static ExifIFD0Directory ifd0(Path path) throws Exception {
    var metadata = ImageMetadataReader.readMetadata(path.toFile());
    return metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
  }

  private static int ifd0Count(Path path) throws Exception {
    var directory = ifd0(path);
    return directory == null ? 0 : directory.getTagCount();
  }

  private static String text(ExifIFD0Directory exif, int tag) {
    return new String(exif.getStringValue(tag).getBytes(), StandardCharsets.UTF_8);
  }
}
