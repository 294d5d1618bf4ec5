package vn.loa.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.Dimension;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A GIF file as its blocks; of what it says about itself only how often it repeats is kept.
 *
 * <p>Its frames are counted from their headers, so that no bomb is ever unpacked.
 */
final class GifContainer implements Container {
  private static final int EXTENSION = 0x21, FRAME = 0x2C, END = 0x3B;
  private static final int CONTROL = 0xF9, APPLICATION = 0xFF;
  private static final int COLOURS_FOLLOW = 0x80;
  private static final int MOST_FRAMES = 500;
  private static final int MOST_MOVING_BYTES = 5 * 1024 * 1024;
  private static final String REPEATING = "NETSCAPE2.0";

  private final Embedded embedded = new Embedded();
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private final Dimension size = new Dimension();
  private final ByteBuffer in;
  private int frames;

  GifContainer(byte[] file) {
    in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    in.position(6);
    size.setSize(Short.toUnsignedInt(in.getShort()), Short.toUnsignedInt(in.getShort()));
    var flags = in.get();
    in.position(13);
    keepFrom(0, colours(flags));
    for (int block; (block = unsigned()) != END; ) read(block);
    kept.write(END);
    if (frames == 0) throw Container.refused("damaged");
    if (frames > 1 && kept.size() > MOST_MOVING_BYTES) throw Container.refused("gif-too-long");
  }

  private void read(int block) {
    switch (block) {
      case EXTENSION -> extension();
      case FRAME -> frame();
      default -> throw Container.refused("damaged");
    }
  }

  private void extension() {
    var start = in.position() - 1;
    var label = unsigned();
    var data = in.position();
    skipBlocks();
    if (label == CONTROL || label == APPLICATION && repeats(data)) keepFrom(start, 0);
  }

  private boolean repeats(int at) {
    return new String(in.array(), at + 1, REPEATING.length(), ISO_8859_1).equals(REPEATING);
  }

  /** Frames lie within the picture, and the first one fills it. */
  private void frame() {
    var start = in.position() - 1;
    var left = Short.toUnsignedInt(in.getShort());
    var top = Short.toUnsignedInt(in.getShort());
    var width = Short.toUnsignedInt(in.getShort());
    var height = Short.toUnsignedInt(in.getShort());
    var inside = left + width <= size.width && top + height <= size.height;
    var fills = width == size.width && height == size.height;
    if (!inside || frames == 0 && !fills) throw Container.refused("damaged");
    checkLength(++frames);
    var colours = colours(in.get());
    in.position(in.position() + colours + 1);
    skipBlocks();
    keepFrom(start, 0);
  }

  private void checkLength(int count) {
    var pixels = (long) count * size.width * size.height;
    if (count > 1 && (count > MOST_FRAMES || pixels > 2 * MOST_PIXELS))
      throw Container.refused("gif-too-long");
  }

  private static int colours(byte flags) {
    return (flags & COLOURS_FOLLOW) == 0 ? 0 : 3 << (flags & 7) + 1;
  }

  private void skipBlocks() {
    for (int length; (length = unsigned()) > 0; ) in.position(in.position() + length);
  }

  /** Keeps what was read from {@code start} on, and {@code more} bytes that follow. */
  private void keepFrom(int start, int more) {
    in.position(in.position() + more);
    kept.write(in.array(), start, in.position() - start);
  }

  private int unsigned() {
    return Byte.toUnsignedInt(in.get());
  }

  @Override
  public Format format() {
    return Format.GIF;
  }

  @Override
  public Dimension size() {
    return size;
  }

  @Override
  public boolean isAnimated() {
    return frames > 1;
  }

  @Override
  public Embedded embedded() {
    return embedded;
  }

  /** There is no place for EXIF in a GIF. */
  @Override
  public byte[] bytes(byte[] exif) {
    return kept.toByteArray();
  }
}
