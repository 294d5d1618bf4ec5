package vn.loa.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.Dimension;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** A WebP file as its RIFF chunks. */
final class WebpContainer implements Container {
  private static final int ICC = 0x20, ALPHA = 0x10, EXIF = 0x08;

  private final Embedded embedded = new Embedded();
  private final ByteArrayOutputStream profile = new ByteArrayOutputStream();
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private Dimension size = new Dimension();
  private Dimension canvas = new Dimension();
  private boolean transparent;

  WebpContainer(byte[] file) {
    var in = little(file).position(4);
    var end = 8 + Integer.toUnsignedLong(in.getInt());
    if (end > file.length) throw Container.refused("truncated");
    in.position(12).limit((int) end);
    while (in.remaining() >= 8) read(in);
    if (size.width == 0) throw Container.refused("damaged");
    if (canvas.width > 0 && !canvas.equals(size)) throw Container.refused("damaged");
  }

  private void read(ByteBuffer in) {
    var name = new byte[4];
    in.get(name);
    var length = in.getInt();
    if (length < 0 || length > in.remaining()) throw Container.refused("truncated");
    var data = new byte[length];
    in.get(data);
    if (length % 2 == 1 && in.hasRemaining()) in.get();
    take(new String(name, ISO_8859_1), data);
  }

  private void take(String type, byte[] data) {
    switch (type) {
      case "VP8X" -> canvas = new Dimension(1 + triple(data, 4), 1 + triple(data, 7));
      case "VP8 " -> takeFrame(type, data, lossySize(data));
      case "VP8L" -> takeLossless(data);
      case "ALPH" -> {
        transparent = true;
        write(kept, type, data);
      }
      case "ICCP" -> write(profile, type, data);
      case "EXIF" -> embedded.exif(withoutPreamble(data));
      case "XMP " -> embedded.xmp(data);
      case "ANIM", "ANMF" -> throw Container.refused("animated");
      default -> {}
    }
  }

  private void takeLossless(byte[] data) {
    var bits = little(data).getInt(1);
    transparent |= (bits >>> 28 & 1) == 1;
    takeFrame("VP8L", data, new Dimension(1 + (bits & 0x3FFF), 1 + (bits >>> 14 & 0x3FFF)));
  }

  private void takeFrame(String type, byte[] data, Dimension itsSize) {
    if (size.width != 0) throw Container.refused("damaged");
    size = itsSize;
    write(kept, type, data);
  }

  private static Dimension lossySize(byte[] data) {
    var in = little(data);
    return new Dimension(in.getShort(6) & 0x3FFF, in.getShort(8) & 0x3FFF);
  }

  private static int triple(byte[] data, int at) {
    return data[at] & 0xFF | (data[at + 1] & 0xFF) << 8 | (data[at + 2] & 0xFF) << 16;
  }

  private static byte[] withoutPreamble(byte[] data) {
    var preamble = "Exif\0\0";
    var has = new String(data, ISO_8859_1).startsWith(preamble);
    return has ? Arrays.copyOfRange(data, preamble.length(), data.length) : data;
  }

  private static ByteBuffer little(byte[] data) {
    return ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static void write(ByteArrayOutputStream out, String type, byte[] data) {
    out.writeBytes(type.getBytes(ISO_8859_1));
    out.writeBytes(little(new byte[4]).putInt(data.length).array());
    out.writeBytes(data);
    if (data.length % 2 == 1) out.write(0);
  }

  @Override
  public Format format() {
    return Format.WEBP;
  }

  @Override
  public Dimension size() {
    return size;
  }

  @Override
  public Embedded embedded() {
    return embedded;
  }

  @Override
  public byte[] bytes(byte[] exif) {
    var chunks = new ByteArrayOutputStream(kept.size() + exif.length + 64);
    write(chunks, "VP8X", extendedHeader(exif.length > 0));
    chunks.writeBytes(profile.toByteArray());
    chunks.writeBytes(kept.toByteArray());
    if (exif.length > 0) write(chunks, "EXIF", exif);
    var out = new ByteArrayOutputStream(chunks.size() + 12);
    out.writeBytes("RIFF".getBytes(ISO_8859_1));
    out.writeBytes(little(new byte[4]).putInt(4 + chunks.size()).array());
    out.writeBytes("WEBP".getBytes(ISO_8859_1));
    out.writeBytes(chunks.toByteArray());
    return out.toByteArray();
  }

  private byte[] extendedHeader(boolean withExif) {
    var flags = (profile.size() > 0 ? ICC : 0) | (transparent ? ALPHA : 0) | (withExif ? EXIF : 0);
    var header = little(new byte[10]);
    header.putInt(flags);
    putTriple(header, size.width - 1);
    putTriple(header, size.height - 1);
    return header.array();
  }

  private static void putTriple(ByteBuffer out, int value) {
    out.put((byte) value).put((byte) (value >> 8)).put((byte) (value >> 16));
  }
}
