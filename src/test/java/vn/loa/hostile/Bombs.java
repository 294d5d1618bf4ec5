package vn.loa.hostile;

import static vn.loa.hostile.Files.joined;
import static vn.loa.hostile.Files.text;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Files that begin as pictures do. */
final class Bombs {
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
  private static final byte[] SCRIPT = text("<html><script>pwn()</script></html>");

  private Bombs() {}

  static Map<String, byte[]> pictures() {
    var all = new LinkedHashMap<String, byte[]>();
    all.put("nothing", new byte[0]);
    all.put("a page", SCRIPT);
    all.put("SVG", text("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"pwn()\"/>"));
    all.put(
        "SVG after XML",
        text(
            "<?xml version=\"1.0\"?><!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><svg>&a;</svg>"));
    all.put("ImageMagick's own", text("push graphic-context\nfill 'url(https://evil.example/)'"));
    all.put("PostScript", text("%!PS\n(pwn) run"));
    all.put("a PNG's first bytes", PNG);
    all.put("a PNG of 65,000 × 65,000", png(65_000, 65_000));
    all.put("a PNG of 2^31 × 1", png(Integer.MAX_VALUE, 1));
    all.put("a PNG of −1 × −1", png(-1, -1));
    all.put("a PNG of 0 × 0", png(0, 0));
    all.put("a PNG whose pixels are missing", png(100, 100));
    all.put("a PNG cut short", half(picture("png")));
    all.put("a JPEG's first bytes", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF});
    all.put("a JPEG of 65,000 × 65,000", jpeg(65_000));
    all.put("a JPEG whose pixels are missing", jpeg(64));
    all.put(
        "a JPEG segment without end",
        joined(
            new byte[] {
              (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE1, (byte) 0xFF, (byte) 0xFF
            },
            SCRIPT));
    all.put("a GIF of 65,000 × 65,000", gif(65_000, 1));
    all.put("a GIF of a million frames", gif(1, 1_000_000));
    all.put("a GIF of nothing", joined(text("GIF89a"), new byte[7]));
    all.put("a GIF that is a script", text("GIF89a=1;pwn()//"));
    all.put("a WebP of 16,384 × 16,384", webp());
    all.put(
        "a WebP that is longer than it is",
        joined(text("RIFF"), new byte[] {-1, -1, -1, -1}, text("WEBPVP8X")));
    all.put("HEIC", joined(new byte[] {0, 0, 0, 24}, text("ftypheic"), new byte[40]));
    all.put("TIFF", joined(text("II*"), new byte[60]));
    all.put("BMP", joined(text("BM"), new byte[60]));
    all.put("an archive", joined(text("PK"), new byte[] {3, 4}, new byte[60]));
    all.put("16 MB of nothing", joined(PNG, new byte[16 << 20]));
    return all;
  }

  /** Good pictures with a page in them. */
  static Map<String, byte[]> polyglots() {
    var jpeg = picture("jpg");
    var comment =
        joined(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) (SCRIPT.length + 2)}, SCRIPT);
    return Map.of(
        "a JPEG with a page in its comment",
        joined(Arrays.copyOf(jpeg, 2), comment, Arrays.copyOfRange(jpeg, 2, jpeg.length)),
        "a JPEG with a page after it",
        joined(jpeg, SCRIPT),
        "a PNG with a page after it",
        joined(picture("png"), SCRIPT),
        "a GIF with a page after it",
        joined(picture("gif"), SCRIPT),
        "a PNG with a page in its words",
        withChunk(picture("png"), "tEXt", joined(text("Title\0"), SCRIPT)),
        "a PNG with colours that unpack for ever",
        withChunk(picture("png"), "iCCP", joined(text("x\0\0"), new byte[5_000])));
  }

  static byte[] pixel() {
    return picture("png");
  }

  private static byte[] picture(String format) {
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), format, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] half(byte[] file) {
    return Arrays.copyOf(file, file.length / 2);
  }

  private static byte[] png(int width, int height) {
    var head = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
    return joined(PNG, chunk("IHDR", head.array()), chunk("IEND", new byte[0]));
  }

  private static byte[] withChunk(byte[] png, String name, byte[] data) {
    var afterHead = 33;
    return joined(
        Arrays.copyOf(png, afterHead),
        chunk(name, data),
        Arrays.copyOfRange(png, afterHead, png.length));
  }

  private static byte[] chunk(String name, byte[] data) {
    var sum = new CRC32();
    sum.update(text(name));
    sum.update(data);
    var length = ByteBuffer.allocate(4).putInt(data.length).array();
    var check = ByteBuffer.allocate(4).putInt((int) sum.getValue()).array();
    return joined(length, text(name), data, check);
  }

  private static byte[] jpeg(int side) {
    var frame = ByteBuffer.allocate(17).putShort((short) 17).put((byte) 8);
    frame.putShort((short) side).putShort((short) side).put((byte) 3);
    frame.put(new byte[] {1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0});
    var start = new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xC0};
    return joined(start, frame.array(), new byte[] {(byte) 0xFF, (byte) 0xD9});
  }

  private static byte[] gif(int side, int frames) {
    var low = (byte) side;
    var high = (byte) (side >> 8);
    var frame = new byte[] {0x2C, 0, 0, 0, 0, low, high, low, high, 0, 2, 1, 0, 0};
    var all = ByteBuffer.allocate(frames * frame.length);
    for (int i = 0; i < frames; i++) all.put(frame);
    var head = new byte[] {low, high, low, high, 0, 0, 0};
    return joined(text("GIF89a"), head, all.array(), new byte[] {0x3B});
  }

  private static byte[] webp() {
    var size = new byte[] {(byte) 0xFF, 0x3F, 0, (byte) 0xFF, 0x3F, 0};
    return joined(
        text("RIFF"),
        new byte[] {22, 0, 0, 0},
        text("WEBPVP8X"),
        new byte[] {10, 0, 0, 0, 0, 0, 0, 0},
        size);
  }
}
