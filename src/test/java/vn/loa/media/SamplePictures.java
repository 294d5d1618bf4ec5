package vn.loa.media;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Picture files for the tests: made here, or by exiftool and libwebp beforehand. */
final class SamplePictures {
  static final Color LEFT = Color.RED, RIGHT = Color.GREEN, BELOW = Color.BLUE;

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

  static byte[] jpeg(int width, int height) {
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
}
