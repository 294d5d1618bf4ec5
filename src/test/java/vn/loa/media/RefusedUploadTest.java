package vn.loa.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.loa.media.SamplePictures.file;
import static vn.loa.media.SamplePictures.jpeg;
import static vn.loa.media.SamplePictures.png;
import static vn.loa.media.SamplePictures.threeFields;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.shared.InvalidInput;

/** What is not taken in, and that each refusal says why. */
class RefusedUploadTest {
  @Test
  void anEmptyFile() {
    assertThat(whyNot(new byte[0])).isEqualTo("empty");
  }

  @Test
  void otherKindsOfPicture() {
    assertThat(whyNot(SamplePictures.as("bmp", threeFields(20, 10)))).isEqualTo("bmp");
  }

  @Test
  void svgBecauseItCanHoldScripts() {
    assertThat(whyNot("<?xml version='1.0'?><svg xmlns='x'/>".getBytes(UTF_8))).isEqualTo("svg");
  }

  @Test
  void heicWithTheAdviceHowToSetThePhone() {
    var heic = "\0\0\0\u0018ftypheic\0\0\0\0".getBytes(ISO_8859_1);
    assertThat(whyNot(heic)).isEqualTo("heic");
    assertThat(refusal(heic)).hasMessageContaining("Cài đặt").hasMessageContaining("JPEG");
  }

  @Test
  void aWebPageWhateverItIsCalled() {
    assertThat(whyNot("<html><script>alert(1)</script>".getBytes(UTF_8))).isEqualTo("html");
    assertThat(whyNot("GIF89a=1;/*<html>".getBytes(UTF_8))).isEqualTo("damaged");
    assertThat(whyNot("%PDF-1.7".getBytes(UTF_8))).isEqualTo("pdf");
    assertThat(whyNot("hello".getBytes(UTF_8))).isEqualTo("unknown");
  }

  @Test
  void animatedPictures() {
    assertThat(whyNot(file("animated.webp"))).isEqualTo("animated");
    assertThat(whyNot(withChunk(png(threeFields(8, 8)), "acTL", new byte[8])))
        .isEqualTo("animated");
  }

  @ParameterizedTest
  @ValueSource(strings = {"private.jpg", "private.png", "private.webp"})
  void aPictureCutOffAnywhere(String name) {
    var whole = Container.of(file(name)).cleaned();
    for (var length = 12; length < whole.length - 1; length += 97) {
      var cut = Arrays.copyOf(whole, length);
      assertThat(whyNot(cut)).as("%s cut at %s", name, length).isIn("truncated", "damaged");
    }
  }

  @Test
  void aBombByItsHeaderAlone() {
    var jpeg = jpeg(16, 16);
    ByteBuffer.wrap(jpeg)
        .putShort(frame(jpeg) + 5, (short) 60000)
        .putShort(frame(jpeg) + 7, (short) 60000);
    assertThat(whyNot(jpeg)).isEqualTo("too-many-pixels");
    assertThat(refusal(jpeg)).hasMessageContaining("60.000 × 60.000");
    assertThat(whyNot(pngOf(60000, 60000))).isEqualTo("too-many-pixels");
    assertThat(whyNot(pngOf(0, 10))).isEqualTo("damaged");
  }

  @Test
  void aFileLongerThanItMayBeWhateverItDeclares() {
    var tooLong = new byte[Upload.MOST_BYTES + 1];
    var told =
        catchThrowableOfType(InvalidInput.class, () -> upload(new byte[1], Upload.MOST_BYTES + 1L));
    assertThat(told.reasons().get(0).code()).isEqualTo("media.refused.too-large");
    var untold = catchThrowableOfType(InvalidInput.class, () -> upload(tooLong, -1));
    assertThat(untold.reasons().get(0).code()).isEqualTo("media.refused.too-large");
  }

  @Test
  void butAPictureInTheWrongClothesIsTakenForWhatItIs() {
    assertThatCode(() -> Container.of(png(threeFields(4, 4)))).doesNotThrowAnyException();
    assertThat(Container.of(png(threeFields(4, 4))).format()).isEqualTo(Format.PNG);
  }

  @Test
  void aPathInTheNameIsOnlyALabel() {
    var upload = Upload.read(new ByteArrayInputStream(new byte[1]), "C:\\x\\../../etc/passwd", 1);
    assertThat(upload.name()).isEqualTo("passwd");
  }

  private static Upload upload(byte[] bytes, long declared) {
    return Upload.read(new ByteArrayInputStream(bytes), "a.jpg", declared);
  }

  private static String whyNot(byte[] file) {
    return refusal(file).reasons().get(0).code().replace("media.refused.", "");
  }

  private static InvalidInput refusal(byte[] file) {
    return catchThrowableOfType(
        InvalidInput.class, () -> new Decoder().decoded(Container.of(file), image -> image));
  }

  /** Where the frame header of a progressive JPEG begins. */
  private static int frame(byte[] jpeg) {
    for (var at = 0; ; at++) if (jpeg[at] == (byte) 0xFF && jpeg[at + 1] == (byte) 0xC2) return at;
  }

  private static byte[] pngOf(int width, int height) {
    var header =
        ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
    var start = Arrays.copyOf(png(threeFields(4, 4)), 8);
    return join(
        start,
        chunk("IHDR", header.array()),
        chunk("IDAT", new byte[4]),
        chunk("IEND", new byte[0]));
  }

  private static byte[] withChunk(byte[] png, String type, byte[] data) {
    var afterHeader = 8 + 25;
    return join(
        Arrays.copyOf(png, afterHeader),
        chunk(type, data),
        Arrays.copyOfRange(png, afterHeader, png.length));
  }

  private static byte[] chunk(String type, byte[] data) {
    var sum = new CRC32();
    sum.update(type.getBytes(ISO_8859_1));
    sum.update(data);
    return ByteBuffer.allocate(12 + data.length)
        .putInt(data.length)
        .put(type.getBytes(ISO_8859_1))
        .put(data)
        .putInt((int) sum.getValue())
        .array();
  }

  private static byte[] join(byte[]... parts) {
    var out = new ByteArrayOutputStream();
    for (var part : parts) out.writeBytes(part);
    return out.toByteArray();
  }
}
