package vn.loa.media;

import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.luciad.imageio.webp.WebPWriteParam;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Writes WebP by libwebp, the only native code that touches pictures.
 *
 * <p>It is given nothing but pixels that Java has decoded and bounded, never a stranger's file. A
 * machine for which there is no library does without.
 */
final class WebpEncoder {
  private static final Logger LOG = Logger.getLogger(WebpEncoder.class.getName());
  private static final float QUALITY = 0.75f;
  private static final boolean HERE = works();

  private WebpEncoder() {}

  static boolean isHere() {
    return HERE;
  }

  private static boolean works() {
    try {
      return encoded(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)).length > 0;
    } catch (LinkageError | RuntimeException e) {
      LOG.log(Level.INFO, "no WebP on this machine, pictures are sent as JPEG and PNG", e);
      return false;
    }
  }

  static byte[] encoded(BufferedImage image) {
    try {
      return written(image);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] written(BufferedImage image) throws IOException {
    var writer = new WebPImageWriterSpi().createWriterInstance(null);
    var bytes = new ByteArrayOutputStream();
    try (var out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      var settings = new WebPWriteParam(Locale.ROOT);
      settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      settings.setCompressionType("Lossy");
      settings.setCompressionQuality(QUALITY);
      writer.write(null, new IIOImage(image, null, null), settings);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
