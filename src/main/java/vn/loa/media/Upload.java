package vn.loa.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.loa.shared.Text;

/** A file as somebody sent it, whole and not too long. */
public record Upload(String name, byte[] bytes) {
  static final int MOST_BYTES = 15 * 1024 * 1024;
  private static final int LONGEST_NAME = 200;

  /** Reads at most one byte more than is allowed, whatever length was declared. */
  public static Upload read(InputStream in, String fileName, long declaredSize) {
    if (declaredSize > MOST_BYTES) throw Container.refused("too-large");
    try {
      var bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) throw Container.refused("too-large");
      return new Upload(plainName(fileName), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Only a label by which people find the picture again; some browsers send a whole path. */
  private static String plainName(String fileName) {
    var line = Text.line(fileName);
    var name = line.substring(Math.max(line.lastIndexOf('/'), line.lastIndexOf('\\')) + 1);
    return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
  }

  String sha256() {
    return sha256(bytes);
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
