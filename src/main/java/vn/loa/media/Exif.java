package vn.loa.media;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes the only EXIF that our files carry: which way up, by whom, whose. */
final class Exif {
  private static final int ORIENTATION = 0x0112, ARTIST = 0x013B, COPYRIGHT = 0x8298;
  private static final short ASCII = 2, SHORT = 3;
  private static final int HEADER = 8, ENTRY = 12;

  /** One entry of the directory. */
  private record Entry(int tag, short type, int count, byte[] value) {}

  private Exif() {}

  /** A TIFF block of what is worth saying; empty when nothing is. */
  static byte[] block(int orientation, String credit, String copyright) {
    var entries = new ArrayList<Entry>();
    if (orientation != 1)
      entries.add(new Entry(ORIENTATION, SHORT, 1, new byte[] {0, (byte) orientation, 0, 0}));
    if (!credit.isEmpty()) entries.add(text(ARTIST, credit));
    if (!copyright.isEmpty()) entries.add(text(COPYRIGHT, copyright));
    return entries.isEmpty() ? new byte[0] : block(entries);
  }

  private static Entry text(int tag, String text) {
    var value = (text + "\0").getBytes(UTF_8);
    return new Entry(tag, ASCII, value.length, value);
  }

  /** Values of up to four bytes stand in the entry itself, longer ones behind the directory. */
  private static byte[] block(List<Entry> entries) {
    var values = HEADER + 2 + entries.size() * ENTRY + 4;
    var out = ByteBuffer.allocate(values + entries.stream().mapToInt(e -> e.value.length).sum());
    out.put(new byte[] {'M', 'M', 0, 42}).putInt(HEADER).putShort((short) entries.size());
    for (var entry : entries) {
      out.putShort((short) entry.tag).putShort(entry.type).putInt(entry.count);
      if (entry.value.length <= 4) {
        out.put(Arrays.copyOf(entry.value, 4));
      } else {
        out.putInt(values).put(values, entry.value);
        values += entry.value.length;
      }
    }
    return out.array();
  }
}
