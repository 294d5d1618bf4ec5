package vn.loa.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.Dimension;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** A JPEG file as its segments. */
final class JpegContainer implements Container {
  private static final int MOST_SCANS = 100;
  private static final int SOF0 = 0xC0, SOF1 = 0xC1, SOF2 = 0xC2;
  private static final int DHT = 0xC4, DQT = 0xDB, DRI = 0xDD, SOS = 0xDA, EOI = 0xD9;
  private static final int APP0 = 0xE0, APP1 = 0xE1, APP2 = 0xE2, APP13 = 0xED, APP14 = 0xEE;
  private static final int APP15 = 0xEF, COM = 0xFE;
  private static final String EXIF = "Exif\0\0";
  private static final String XMP = "http://ns.adobe.com/xap/1.0/\0";
  private static final String PHOTOSHOP = "Photoshop 3.0\0";

  private final byte[] file;
  private final Embedded embedded = new Embedded();
  private final ByteArrayOutputStream jfif = new ByteArrayOutputStream();
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private final Dimension size = new Dimension();
  private int scans;

  JpegContainer(byte[] file) {
    this.file = file;
    var at = 2;
    for (int marker; (marker = marker(at = skipFill(at))) != EOI; ) {
      var end = at + 2 + word(at + 2);
      if (marker == SOS) end = endOfScan(end);
      take(marker, at, end);
      at = end;
    }
    if (scans == 0 || size.width == 0) throw Container.refused("damaged");
  }

  private int skipFill(int at) {
    while (marker(at) == 0xFF) at++;
    return at;
  }

  private int marker(int at) {
    if (file[at] != (byte) 0xFF) throw Container.refused("damaged");
    return file[at + 1] & 0xFF;
  }

  private int word(int at) {
    return (file[at] & 0xFF) << 8 | file[at + 1] & 0xFF;
  }

  /** Coded pixels go on until a marker that is neither a stuffed zero nor a restart. */
  private int endOfScan(int at) {
    if (++scans > MOST_SCANS) throw Container.refused("damaged");
    while (file[at] != (byte) 0xFF || staysInScan(file[at + 1] & 0xFF)) at++;
    return at;
  }

  private static boolean staysInScan(int marker) {
    return marker == 0 || marker >= 0xD0 && marker <= 0xD7;
  }

  private void take(int marker, int at, int end) {
    var payload = at + 4;
    switch (marker) {
      case SOF0, SOF1, SOF2 -> takeFrame(at, end);
      case DHT, DQT, DRI, SOS -> keep(at, end);
      case APP0 -> takeJfif(at, end);
      case APP1 -> takeAbout(payload, end);
      case APP2 -> keepIf("ICC_PROFILE\0", at, end);
      case APP13 -> {
        if (starts(PHOTOSHOP, payload)) embedded.photoshop(rest(PHOTOSHOP, payload, end));
      }
      case APP14 -> keepIf("Adobe", at, end);
      default -> {
        if ((marker < APP0 || marker > APP15) && marker != COM) throw Container.refused("damaged");
      }
    }
  }

  private void takeFrame(int at, int end) {
    if (size.width != 0) throw Container.refused("damaged");
    size.setSize(word(at + 7), word(at + 5));
    keep(at, end);
  }

  /** The density is kept, a thumbnail is not: it may show what was cut away from the picture. */
  private void takeJfif(int at, int end) {
    if (jfif.size() > 0 || !starts("JFIF\0", at + 4) || end - at < 18) return;
    jfif.writeBytes(new byte[] {(byte) 0xFF, (byte) APP0, 0, 16});
    jfif.write(file, at + 4, 12);
    jfif.writeBytes(new byte[2]);
  }

  private void takeAbout(int payload, int end) {
    if (starts(EXIF, payload)) embedded.exif(rest(EXIF, payload, end));
    if (starts(XMP, payload)) embedded.xmp(rest(XMP, payload, end));
  }

  private void keepIf(String name, int at, int end) {
    if (starts(name, at + 4)) keep(at, end);
  }

  private void keep(int at, int end) {
    kept.write(file, at, end - at);
  }

  private boolean starts(String name, int payload) {
    return new String(file, payload, name.length(), ISO_8859_1).equals(name);
  }

  private byte[] rest(String name, int payload, int end) {
    return Arrays.copyOfRange(file, payload + name.length(), end);
  }

  @Override
  public Format format() {
    return Format.JPEG;
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
    out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD8});
    out.writeBytes(jfif.toByteArray());
    if (exif.length > 0) {
      var length = 2 + EXIF.length() + exif.length;
      out.writeBytes(new byte[] {(byte) 0xFF, (byte) APP1, (byte) (length >> 8), (byte) length});
      out.writeBytes(EXIF.getBytes(ISO_8859_1));
      out.writeBytes(exif);
    }
    out.writeBytes(kept.toByteArray());
    out.writeBytes(new byte[] {(byte) 0xFF, (byte) EOI});
    return out.toByteArray();
  }
}
