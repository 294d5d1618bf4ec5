package vn.loa.media;

import java.awt.Dimension;
import java.nio.BufferUnderflowException;
import vn.loa.shared.InvalidInput;
import vn.loa.shared.Reason;

/**
 * A picture file taken apart: the parts that show something, and what it says about itself.
 *
 * <p>Only known parts are kept, byte for byte, so the pixels lose nothing; positions, serial
 * numbers, thumbnails, comments and whatever follows the picture are left out.
 */
sealed interface Container permits GifContainer, JpegContainer, PngContainer, WebpContainer {
  long MOST_PIXELS = 50_000_000;

  Format format();

  /** Width and height as stored, before the orientation is applied. */
  Dimension size();

  /** What the file said about itself. */
  Embedded embedded();

  /** The file put together again from the parts that were kept, with {@code exif} if not empty. */
  byte[] bytes(byte[] exif);

  /**
   * Takes {@code file} apart; refuses what is no whole JPEG, PNG, GIF or WebP of a sensible size.
   */
  static Container of(byte[] file) {
    var format = Signature.formatOf(file);
    try {
      var container =
          switch (format) {
            case JPEG -> new JpegContainer(file);
            case PNG -> new PngContainer(file);
            case GIF -> new GifContainer(file);
            case WEBP -> new WebpContainer(file);
          };
      checkSize(container.size());
      return container;
    } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
      throw refused("truncated");
    }
  }

  /** What is stored as the original: nothing private, but its orientation, credit and copyright. */
  default byte[] cleaned() {
    var own = embedded();
    return bytes(Exif.block(own.orientation(), own.credit(), own.copyright()));
  }

  /** The same for two files that differ only in what they say about themselves. */
  default String pixelHash() {
    return Upload.sha256(bytes(Exif.block(embedded().orientation(), "", "")));
  }

  default boolean isAnimated() {
    return false;
  }

  /** Width and height as seen. */
  default Dimension uprightSize() {
    var size = size();
    return embedded().orientation() < 5 ? size : new Dimension(size.height, size.width);
  }

  static InvalidInput refused(String why, Object... values) {
    return new InvalidInput(Reason.at("file", "media.refused." + why, values));
  }

  private static void checkSize(Dimension size) {
    if (size.width < 1 || size.height < 1) throw refused("damaged");
    if ((long) size.width * size.height > MOST_PIXELS)
      throw refused("too-many-pixels", size.width, size.height);
  }
}
