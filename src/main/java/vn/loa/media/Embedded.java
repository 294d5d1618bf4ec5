package vn.loa.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.adobe.internal.xmp.XMPConst;
import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPMetaFactory;
import com.adobe.internal.xmp.options.ParseOptions;
import com.drew.lang.ByteArrayReader;
import com.drew.lang.SequentialByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.photoshop.PhotoshopReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import org.jspecify.annotations.Nullable;
import vn.loa.shared.Text;

/**
 * What a picture file says about itself that we want to know: which way up, by whom, whose.
 *
 * <p>Of several answers the first counts. A block that cannot be read says nothing: the picture is
 * good without it.
 */
final class Embedded {
  private static final int LONGEST_BLOCK = 1 << 20;
  private static final int LONGEST_TEXT = 200;
  private int orientation = 1;
  private String credit = "";
  private String copyright = "";

  /** 1 to 8, as EXIF counts them; 1 is upright. */
  int orientation() {
    return orientation;
  }

  String credit() {
    return credit;
  }

  String copyright() {
    return copyright;
  }

  void credit(byte[] text) {
    credit(decoded(text));
  }

  void copyright(byte[] text) {
    copyright(decoded(text));
  }

  private void credit(@Nullable String text) {
    if (credit.isEmpty() && text != null) credit = shortened(text);
  }

  private void copyright(@Nullable String text) {
    if (copyright.isEmpty() && text != null) copyright = shortened(text);
  }

  void exif(byte[] tiff) {
    read(tiff, metadata -> new ExifReader().extract(new ByteArrayReader(tiff), metadata));
  }

  void photoshop(byte[] resources) {
    read(
        resources,
        metadata ->
            new PhotoshopReader()
                .extract(new SequentialByteArrayReader(resources), resources.length, metadata));
  }

  /** Entities are refused: a block that declares some could read files or fill the memory. */
  void xmp(byte[] packet) {
    if (packet.length > LONGEST_BLOCK) return;
    try {
      var options = new ParseOptions().setDisallowDoctype(true);
      var xmp = XMPMetaFactory.parseFromBuffer(packet, options);
      var creator = xmp.getArrayItem(XMPConst.NS_DC, "creator", 1);
      if (creator != null) credit(creator.getValue());
      var rights = xmp.getLocalizedText(XMPConst.NS_DC, "rights", null, XMPConst.X_DEFAULT);
      if (rights != null) copyright(rights.getValue());
    } catch (XMPException | RuntimeException unreadable) {
      return;
    }
  }

  private void read(byte[] block, Reader reader) {
    if (block.length > LONGEST_BLOCK) return;
    var metadata = new Metadata();
    try {
      reader.read(metadata);
      take(metadata);
    } catch (Exception unreadable) {
      return;
    }
  }

  private void take(Metadata metadata) throws Exception {
    var iptc = metadata.getFirstDirectoryOfType(IptcDirectory.class);
    if (iptc != null) {
      credit(iptc.getString(IptcDirectory.TAG_BY_LINE));
      credit(iptc.getString(IptcDirectory.TAG_CREDIT));
      copyright(iptc.getString(IptcDirectory.TAG_COPYRIGHT_NOTICE));
    }
    var exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
    if (exif == null) return;
    credit(text(exif, ExifIFD0Directory.TAG_ARTIST));
    copyright(text(exif, ExifIFD0Directory.TAG_COPYRIGHT));
    var told = exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
    if (told != null && told >= 1 && told <= 8) orientation = told;
  }

  private static @Nullable String text(ExifIFD0Directory exif, int tag) {
    var value = exif.getStringValue(tag);
    return value == null ? null : decoded(value.getBytes());
  }

  /** No character set is named where this stood; today's programs write UTF-8, old ones Latin-1. */
  private static String decoded(byte[] text) {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(text)).toString();
    } catch (CharacterCodingException e) {
      return new String(text, ISO_8859_1);
    }
  }

  private static String shortened(String text) {
    var line = Text.line(text.replace('\0', ' '));
    return line.length() <= LONGEST_TEXT ? line : line.substring(0, LONGEST_TEXT);
  }

  /** Reads one block into the metadata. */
  private interface Reader {
    void read(Metadata metadata) throws Exception;
  }
}
