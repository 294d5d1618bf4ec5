package vn.loa.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Picture files for the tests: made here, or by exiftool and libwebp beforehand. */
public final class SamplePictures {
  static final Color LEFT = Color.RED, RIGHT = Color.GREEN, BELOW = Color.BLUE;

  private static final int HEADER = 13;

  private SamplePictures() {}

  /**
   * A file of the test resources; {@code private.*} say where, when and with what they were taken.
   */
  static byte[] file(String name) {
    try (var in = SamplePictures.class.getResourceAsStream(name)) {
      if (in == null) throw new IllegalArgumentException(name);
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Red at the top left, green at the top right, blue below: each turn of it looks different. */
  static BufferedImage threeFields(int width, int height) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var canvas = image.createGraphics();
    canvas.setColor(LEFT);
    canvas.fillRect(0, 0, width / 2, height / 2);
    canvas.setColor(RIGHT);
    canvas.fillRect(width / 2, 0, width - width / 2, height / 2);
    canvas.setColor(BELOW);
    canvas.fillRect(0, height / 2, width, height - height / 2);
    canvas.dispose();
    return image;
  }

  static byte[] jpeg(BufferedImage image) {
    return Codecs.jpeg(image);
  }

  public static byte[] jpeg(int width, int height) {
    return jpeg(threeFields(width, height));
  }

  /** The same as a camera held another way would store it. */
  static byte[] jpegHeld(int orientation, BufferedImage stored) {
    return Container.of(jpeg(stored)).bytes(Exif.block(orientation, "", ""));
  }

  static byte[] png(BufferedImage image) {
    return Codecs.png(image);
  }

  static byte[] as(String format, BufferedImage image) {
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A GIF of that many frames, and a comment with a telephone number. */
  static byte[] movingGif(int frames, int width, int height) {
    var still = as("gif", threeFields(width, height));
    var start = HEADER + (3 << (still[10] & 7) + 1);
    var out = new ByteArrayOutputStream();
    out.write(still, 0, start);
    out.writeBytes("\u0021\u00FE\n0912345678\0".getBytes(ISO_8859_1));
    for (var i = 0; i < frames; i++) out.write(still, start, still.length - start - 1);
    out.write(';');
    return out.toByteArray();
  }
}
