package vn.loa.media;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import vn.loa.shared.Reason;
import vn.loa.shared.TooMany;

/**
 * Turns picture files into pixels: upright, in sRGB.
 *
 * <p>At most two at once, and never more than {@link #MOST_PIXELS} of one, so that the memory which
 * strangers' pictures take is bounded.
 */
@ApplicationScoped
public class Decoder {
  private static final int MOST_PIXELS = 16_000_000;
  private static final int SECONDS_TO_WAIT = 30;

  private final Semaphore turns = new Semaphore(2, true);

  /** Gives the pixels of {@code picture} to {@code work}, when it is its turn. */
  <T> T decoded(Container picture, Function<BufferedImage, T> work) {
    awaitTurn();
    try {
      return work.apply(upright(picture));
    } finally {
      turns.release();
    }
  }

  private void awaitTurn() {
    try {
      if (turns.tryAcquire(SECONDS_TO_WAIT, TimeUnit.SECONDS)) return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new TooMany(Reason.of("media.busy"));
  }

  private static BufferedImage upright(Container picture) {
    var image = Colours.inSrgb(pixels(picture));
    var orientation = Orientation.typeOf(picture.embedded().orientation());
    return ExifFilterUtils.getFilterForOrientation(orientation).apply(image);
  }

  private static BufferedImage pixels(Container picture) {
    try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture.cleaned()))) {
      var reader = Codecs.readerOf(picture.format());
      try {
        reader.setInput(in, false, true);
        return read(reader, picture.size());
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException unreadable) {
      throw Container.refused("damaged");
    }
  }

  /** Large pictures are read at every second or third pixel: no rendition needs them all. */
  private static BufferedImage read(ImageReader reader, Dimension size) throws IOException {
    if (reader.getWidth(0) != size.width || reader.getHeight(0) != size.height)
      throw new IOException("the header tells another size than the decoder");
    var step = (int) Math.ceil(Math.sqrt((double) size.width * size.height / MOST_PIXELS));
    var coarse = reader.getDefaultReadParam();
    coarse.setSourceSubsampling(step, step, 0, 0);
    return reader.read(0, coarse);
  }
}
