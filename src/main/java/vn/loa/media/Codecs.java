package vn.loa.media;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * The readers and writers of picture formats, each chosen by us.
 *
 * <p>What ImageIO's own registry would choose depends on which class loader asked it first.
 */
final class Codecs {
  private static final float JPEG_QUALITY = 0.78f;
  private static final JPEGImageReaderSpi JPEG = new JPEGImageReaderSpi();

  static {
    // It reads CMYK and odd profiles itself and leaves the rest to the JDK's, which it looks up
    // here.
    JPEG.onRegistration(IIORegistry.getDefaultInstance(), ImageReaderSpi.class);
  }

  private Codecs() {}

  static ImageReader readerOf(Format format) throws IOException {
    return switch (format) {
      case JPEG -> JPEG.createReaderInstance(null);
      case PNG -> builtIn(ImageIO.getImageReadersByFormatName("png"));
      case GIF -> builtIn(ImageIO.getImageReadersByFormatName("gif"));
      case WEBP -> new WebPImageReaderSpi().createReaderInstance(null);
    };
  }

  static byte[] png(BufferedImage image) {
    return written("png", image);
  }

  static byte[] jpeg(BufferedImage image) {
    return written("jpeg", image);
  }

  private static byte[] written(String name, BufferedImage image) {
    var writer = builtIn(ImageIO.getImageWritersByFormatName(name));
    var bytes = new ByteArrayOutputStream();
    try (var out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      var settings = writer.getDefaultWriteParam();
      if (name.equals("jpeg")) settleJpeg(settings);
      writer.write(null, new IIOImage(image, null, null), settings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static void settleJpeg(ImageWriteParam settings) {
    settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    settings.setCompressionQuality(JPEG_QUALITY);
    settings.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
  }

  private static <T> T builtIn(Iterator<T> found) {
    while (found.hasNext()) {
      var each = found.next();
      if (each.getClass().getName().startsWith("com.sun.imageio.")) return each;
    }
    throw new IllegalStateException("the JDK lacks a picture format");
  }
}
