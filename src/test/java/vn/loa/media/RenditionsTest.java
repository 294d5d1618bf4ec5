package vn.loa.media;

import static java.util.concurrent.CompletableFuture.supplyAsync;
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

import java.awt.Color;
import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.Stream;
import net.coobird.thumbnailator.filters.Flip;
import net.coobird.thumbnailator.filters.Rotation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.shared.NotKept;
import vn.loa.shared.TooMany;

/** How a picture is shown. */
class RenditionsTest {
  private PictureShelf shelf;

  @BeforeEach
  void use(@TempDir Path directory) {
    shelf = new PictureShelf(directory);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyWayOfHoldingTheCameraGivesAnUprightPicture(int orientation) throws Exception {
    var stored = asHeld(orientation, threeFields(400, 300));
    var kept = shelf.taken(jpegHeld(orientation, stored));

    assertThat(List.of(kept.width(), kept.height())).isEqualTo(List.of(400, 300));
    for (var rendition : kept.renditions(Shape.WHOLE)) {
      var shown = shelf.shown(kept, rendition);
      assertThat(shown.getWidth()).isEqualTo(rendition.width());
      assertLooksLike(shown, 0.25, 0.25, LEFT);
      assertLooksLike(shown, 0.75, 0.25, RIGHT);
      assertLooksLike(shown, 0.5, 0.75, BELOW);
      assertThat(ifd0Count(shelf.store().rendition(kept, rendition))).isZero();
    }
  }

  @Test
  void cmykLooksLikeItsColour() throws Exception {
    var kept = shelf.taken(file("cmyk.jpg"));
    var shown = shelf.shown(kept, kept.renditions(Shape.WHOLE).get(0));
    assertLooksLike(shown, 0.5, 0.5, new Color(0xC0, 0x40, 0x20));
  }

  @ParameterizedTest
  @CsvSource({"10,TYPE_BYTE_GRAY", "11,TYPE_USHORT_GRAY"})
  void greyStaysAsDarkAsItWas(int type, String name) throws Exception {
    var grey = new BufferedImage(40, 30, type);
    var half = type == BufferedImage.TYPE_BYTE_GRAY ? 128 : 128 << 8;
    for (var x = 0; x < 40; x++)
      for (var y = 0; y < 30; y++) grey.getRaster().setSample(x, y, 0, half);
    var kept = shelf.taken(png(grey));
    assertLooksLike(
        shelf.shown(kept, kept.renditions(Shape.WHOLE).get(0)), 0.5, 0.5, new Color(128, 128, 128));
  }

  @Test
  void whatCanBeSeenThroughStaysSoAndIsWhiteForSocialNetworks() throws Exception {
    for (var name : List.of("private.png", "alpha.webp")) {
      var kept = shelf.taken(file(name));
      assertThat(kept.renditions(Shape.WHOLE)).allMatch(each -> each.name().endsWith(".png"));
      assertThat(shelf.shown(kept, kept.renditions(Shape.WHOLE).get(0)).getColorModel().hasAlpha())
          .isTrue();
      assertLooksLike(shelf.shown(kept, openGraph(kept)), 0.01, 0.02, Color.WHITE);
    }
  }

  @Test
  void aPngWithoutHolesIsShownAsJpeg() throws Exception {
    var opaque = new BufferedImage(50, 40, BufferedImage.TYPE_INT_ARGB);
    opaque.createGraphics().drawImage(threeFields(50, 40), 0, 0, null);
    assertThat(shelf.taken(png(opaque)).renditions(Shape.WHOLE))
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
    var kept = shelf.taken(jpeg(1500, 1500));
    var shown = shelf.shown(kept, openGraph(kept));
    assertThat(List.of(shown.getWidth(), shown.getHeight())).isEqualTo(List.of(1200, 630));
    assertThat(Rendition.of(Shape.OPEN_GRAPH, new Dimension(400, 100), "jpg"))
        .containsExactly(new Rendition("og.jpg", Shape.OPEN_GRAPH, 190, 100));
  }

  @Test
  void searchEnginesGetFourByThree() throws Exception {
    var kept = shelf.taken(jpeg(1600, 1200));
    var standard = kept.renditions(Shape.STANDARD).get(0);
    var shown = shelf.shown(kept, standard);
    assertThat(List.of(shown.getWidth(), shown.getHeight())).isEqualTo(List.of(1200, 900));
  }

  @Test
  void cropsAreMadeAroundTheFocalPoint() throws Exception {
    var kept = shelf.taken(jpeg(1600, 900));
    var centre = kept.version();
    kept.focus(new FocalPoint(0, 0));
    assertThat(kept.version()).isNotEqualTo(centre);
    var square = kept.renditions(Shape.SQUARE).get(0);
    assertLooksLike(shelf.shown(kept, square), 0.95, 0.1, RIGHT);
    kept.focus(new FocalPoint(100, 0));
    assertLooksLike(shelf.shown(kept, square), 0.6, 0.1, RIGHT);
    assertLooksLike(shelf.shown(kept, square), 0.03, 0.1, LEFT);
  }

  @Test
  void webpIsMuchLighterThanJpegAndShowsTheSame() throws Exception {
    var kept = shelf.taken(file("private.jpg"));
    var webp = shelf.renditions().of(kept, kept.webp(Shape.WIDE).get(0));
    var jpeg = shelf.renditions().of(kept, kept.renditions(Shape.WIDE).get(0));
    assertThat(Files.size(webp)).isLessThan(Files.size(jpeg));
    var size = Container.of(Files.readAllBytes(webp)).size();
    assertThat(size.width).isEqualTo(kept.webp(Shape.WIDE).get(0).width());
  }

  @Test
  void jpegRenditionsAreProgressive() throws Exception {
    var kept = shelf.taken(jpeg(500, 400));
    var coded =
        Files.readString(
            shelf.store().rendition(kept, kept.renditions(Shape.WHOLE).get(0)),
            StandardCharsets.ISO_8859_1);
    assertThat(coded).contains("\u00FF\u00C2").doesNotContain("\u00FF\u00C0\0\u0011");
  }

  @Test
  void aLostRenditionIsMadeAgainWithTheSameBytes() throws Exception {
    var kept = shelf.taken(file("private.jpg"));
    var path = shelf.store().rendition(kept, kept.renditions(Shape.WHOLE).get(1));
    var before = Files.readAllBytes(path);
    shelf.store().forgetRenditions(kept.stored());
    assertThat(path).doesNotExist();
    assertThat(shelf.renditions().of(kept, kept.renditions(Shape.WHOLE).get(1)))
        .isEqualTo(path)
        .hasBinaryContent(before);
  }

  @Test
  void aRenditionThatCannotBeWrittenLeavesNothingAndIsMadeWhenItCan() throws Exception {
    var kept = shelf.taken(jpeg(1500, 900));
    var wide = kept.renditions(Shape.WIDE).get(0);
    var inItsPlace = shelf.store().rendition(kept, wide).resolve("x");
    Files.createDirectories(inItsPlace);
    assertThatThrownBy(() -> shelf.renditions().makeAll(kept, true)).isInstanceOf(NotKept.class);
    assertThat(shelf.filesOnDisk()).allMatch(path -> !path.toString().endsWith(".part"));

    Files.delete(inItsPlace);
    Files.delete(shelf.store().rendition(kept, wide));
    shelf.renditions().makeAll(kept, false);
    assertThat(shelf.shown(kept, wide).getWidth()).isEqualTo(wide.width());
  }

  @Test
  void whoAsksForOneSizeDoesNotMissTheOthersOfItsKind() throws Exception {
    var kept = shelf.taken(jpeg(1500, 900));
    var wide = kept.renditions(Shape.WIDE);
    Files.createDirectories(shelf.store().rendition(kept, wide.get(1)).resolve("x"));
    assertThat(shelf.shown(kept, wide.get(0)).getWidth()).isEqualTo(wide.get(0).width());
  }

  @Test
  void aPictureIsDeletedAlthoughOneOfItsRenditionsIsJustBeingWritten() throws Exception {
    var kept = shelf.taken(jpeg(300, 200));
    var directory = shelf.store().rendition(kept, kept.renditions(Shape.WHOLE).get(0)).getParent();
    Files.createDirectories(directory.resolve("being-written/x"));
    shelf.store().delete(kept.stored());
    assertThat(shelf.store().original(kept)).doesNotExist();
  }

  @Test
  void nothingStaysOfAPictureThatIsDeletedWhileItsRenditionsAreMade() throws Exception {
    var kept = shelf.taken(jpeg(300, 200));
    shelf.renditions().decoder =
        new Decoder() {
          @Override
          <T> T decoded(Container picture, Function<BufferedImage, T> use) {
            shelf.store().delete(kept.stored());
            return super.decoded(picture, use);
          }
        };
    shelf.renditions().of(kept, kept.renditions(Shape.WIDE).get(0));
    assertThat(shelf.filesOnDisk()).isEmpty();
  }

  /** What the sensor stores so that {@code orientation} turns it upright again. */
  @Test
  void onlySoManyReadersWaitForPicturesThatAreBeingMade() throws Exception {
    var kept = shelf.taken(jpeg(640, 360));
    var made = new CountDownLatch(1);
    shelf.renditions().decoder = new Stopped(made);
    var readers =
        Stream.generate(
                () -> supplyAsync(() -> openGraphOf(kept), task -> new Thread(task).start()))
            .limit(33)
            .toArray(CompletableFuture<?>[]::new);
    assertThatThrownBy(() -> CompletableFuture.anyOf(readers).join())
        .hasCauseInstanceOf(TooMany.class);
    made.countDown();
    assertThatThrownBy(() -> CompletableFuture.allOf(readers).join())
        .hasCauseInstanceOf(TooMany.class);
    assertThat(readers).filteredOn(CompletableFuture::isCompletedExceptionally).hasSize(1);
  }

  private Path openGraphOf(MediaFile file) {
    return shelf.renditions().of(file, openGraph(file));
  }

  /** Begins no picture before it is told to. */
  private static final class Stopped extends Decoder {
    private final CountDownLatch go;

    Stopped(CountDownLatch go) {
      this.go = go;
    }

    @Override
    <T> T decoded(Container picture, Function<BufferedImage, T> work) {
      try {
        go.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      return super.decoded(picture, work);
    }
  }

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

  private static List<Integer> widths(int width) {
    return Rendition.of(Shape.WHOLE, new Dimension(width, 100), "jpg").stream()
        .map(Rendition::width)
        .toList();
  }

  private static int ifd0Count(Path path) throws Exception {
    var directory = PictureShelf.ifd0(path);
    return directory == null ? 0 : directory.getTagCount();
  }
}
