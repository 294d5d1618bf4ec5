package vn.loa.markup.word;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.loa.shared.InvalidInput;
import vn.loa.shared.Reason;

/**
 * A document of Word as it lies on the disk: a bounded view of its parts by name.
 *
 * <p>Names inside the file are only looked up, never written to a disk, so that none can lead out.
 */
public final class WordFile implements AutoCloseable {
  private static final int MOST_PARTS = 4_000;
  private static final long LONGEST_PART = 24L << 20;
  private static final long MOST_INFLATED = 96L << 20;
  private static final long ALWAYS_FINE = 2L << 20;
  private static final int STEEPEST_RATIO = 250;

  private final ZipFile zip;
  private long inflated;

  private WordFile(ZipFile zip) {
    this.zip = zip;
  }

  /** Opens it, or refuses with the reason why this is no document that can be read. */
  public static WordFile open(Path path) {
    Signature.check(path);
    try {
      var file = new WordFile(new ZipFile(path.toFile()));
      file.check();
      return file;
    } catch (ZipException | IllegalArgumentException damaged) {
      throw refused("damaged");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static InvalidInput refused(String why, Object... values) {
    return new InvalidInput(Reason.at("file", "word.refused." + why, values));
  }

  private void check() throws IOException {
    try {
      if (zip.size() > MOST_PARTS) throw refused("too-large");
      if (has(mainPart())) return;
      if (has("mimetype")) throw refused("open-document");
      if (has("xl/workbook.xml")) throw refused("excel");
      if (has("ppt/presentation.xml")) throw refused("powerpoint");
      throw refused("no-document");
    } catch (InvalidInput refused) {
      zip.close();
      throw refused;
    }
  }

  /** The part that holds the text. */
  String mainPart() {
    for (var relation : xml("_rels/.rels").children())
      if (relation.get("Type").endsWith("/officeDocument"))
        return Relations.resolved("", relation.get("Target"));
    return "word/document.xml";
  }

  boolean hasMacros() {
    return has("word/vbaProject.bin");
  }

  boolean has(String part) {
    return zip.getEntry(part) != null;
  }

  /** The root of a part; nothing when it is missing. */
  Element xml(String part) {
    if (!has(part)) return Element.NONE;
    try (var in = stream(part)) {
      return Xml.read(in);
    } catch (IOException damaged) {
      throw refused("damaged");
    }
  }

  /** The bytes of a part, cut off where no honest part would reach. */
  public InputStream stream(String part) {
    var entry = zip.getEntry(part);
    if (entry == null) throw refused("damaged");
    try {
      return new Bounded(zip.getInputStream(entry), mostOf(entry));
    } catch (IOException damaged) {
      throw refused("damaged");
    }
  }

  private static long mostOf(ZipEntry entry) {
    var packed = Math.max(0, entry.getCompressedSize());
    return Math.min(LONGEST_PART, Math.max(ALWAYS_FINE, packed * STEEPEST_RATIO));
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Counts what comes out, since what a file says of its own sizes may be a lie. */
  private final class Bounded extends FilterInputStream {
    private long left;

    Bounded(InputStream in, long most) {
      super(in);
      this.left = most;
    }

    @Override
    public int read() throws IOException {
      var read = super.read();
      if (read >= 0) count(1);
      return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      var read = super.read(bytes, offset, length);
      count(Math.max(0, read));
      return read;
    }

    private void count(int bytes) {
      left -= bytes;
      inflated += bytes;
      if (left < 0 || inflated > MOST_INFLATED) throw refused("too-large");
    }
  }
}
