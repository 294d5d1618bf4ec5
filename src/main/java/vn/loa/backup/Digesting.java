package vn.loa.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A stream that knows the SHA-256 of what went through it. */
final class Digesting extends DigestOutputStream {
  Digesting(OutputStream out) {
    super(out, sha256());
  }

  /** The digest so far, after which nothing may be written. */
  String hex() {
    return HexFormat.of().formatHex(getMessageDigest().digest());
  }

  static String of(InputStream in) throws IOException {
    var digesting = new Digesting(OutputStream.nullOutputStream());
    in.transferTo(digesting);
    return digesting.hex();
  }

  static String of(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return of(in);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
