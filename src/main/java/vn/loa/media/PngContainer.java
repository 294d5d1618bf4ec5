package vn.loa.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.Dimension;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;

/** A PNG file as its chunks. */
final class PngContainer implements Container {
  private static final byte[] SIGNATURE = "\u0089PNG\r\n\u001A\n".getBytes(ISO_8859_1);
  private static final Set<String> SHOWN =
      Set.of("PLTE", "tRNS", "IDAT", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs");
  private static final String XMP = "XML:com.adobe.xmp";

  private final Embedded embedded = new Embedded();
  private final Dimension size = new Dimension();
  private final ByteArrayOutputStream header = new ByteArrayOutputStream();
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

  PngContainer(byte[] file) {
    var in = ByteBuffer.wrap(file).position(SIGNATURE.length);
    for (String type; !(type = read(in)).equals("IEND"); ) {
      if (type.equals("acTL")) throw Container.refused("animated");
    }
    if (kept.size() == 0) throw Container.refused("damaged");
  }

  private String read(ByteBuffer in) {
    var length = in.getInt();
    var name = new byte[4];
    in.get(name);
    if (length < 0 || length > in.remaining()) throw Container.refused("truncated");
    var data = new byte[length];
    in.get(data);
    var type = new String(name, ISO_8859_1);
    if (in.getInt() != checksum(name, data)) throw Container.refused("damaged");
    take(type, data);
    return type;
  }

  private void take(String type, byte[] data) {
    if (header.size() == 0 && !type.equals("IHDR")) throw Container.refused("damaged");
    if (SHOWN.contains(type)) write(kept, type, data);
    switch (type) {
      case "IHDR" -> takeHeader(data);
      case "eXIf" -> embedded.exif(data);
      case "tEXt", "iTXt" -> takeText(data);
      default -> {}
    }
  }

  private void takeHeader(byte[] data) {
    if (header.size() > 0) throw Container.refused("damaged");
    var in = ByteBuffer.wrap(data);
    size.setSize(in.getInt(), in.getInt());
    write(header, "IHDR", data);
  }

  /** Only text that is not compressed: a few bytes of the other kind can unfold to gigabytes. */
  private void takeText(byte[] data) {
    var text = new String(data, ISO_8859_1);
    var end = text.indexOf('\0');
    if (end < 0) return;
    switch (text.substring(0, end)) {
      case XMP -> embedded.xmp(from(startOfXmp(text, end), data));
      case "Author", "Artist" -> embedded.credit(from(end + 1, data));
      case "Copyright" -> embedded.copyright(from(end + 1, data));
      default -> {}
    }
  }

  /** Behind two flags, the language and a translated keyword. */
  private static int startOfXmp(String text, int endOfKeyword) {
    var endOfLanguage = text.indexOf('\0', endOfKeyword + 3);
    return text.indexOf('\0', endOfLanguage + 1) + 1;
  }

  private static byte[] from(int start, byte[] data) {
    return Arrays.copyOfRange(data, start, data.length);
  }

  private static int checksum(byte[] name, byte[] data) {
    var sum = new CRC32();
    sum.update(name);
    sum.update(data);
    return (int) sum.getValue();
  }

  private static void write(ByteArrayOutputStream out, String type, byte[] data) {
    var name = type.getBytes(ISO_8859_1);
    out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    out.writeBytes(name);
    out.writeBytes(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt(checksum(name, data)).array());
  }

  @Override
  public Format format() {
    return Format.PNG;
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
    var out = new ByteArrayOutputStream(kept.size() + exif.length + 64);
    out.writeBytes(SIGNATURE);
    out.writeBytes(header.toByteArray());
    if (exif.length > 0) write(out, "eXIf", exif);
    out.writeBytes(kept.toByteArray());
    write(out, "IEND", new byte[0]);
    return out.toByteArray();
  }
}
