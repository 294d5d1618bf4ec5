package vn.loa.markup.word;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Tells what a file is by how it begins, whatever its name says. */
final class Signature {
  private static final int HEAD = 256 * 1024;
  private static final String OLD_OFFICE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

  private Signature() {}

  /** Refuses all that is not a package of parts, by its name. */
  static void check(Path path) {
    var head = head(path);
    if (head.isEmpty()) throw WordFile.refused("empty");
    if (head.startsWith("PK\u0003\u0004")) return;
    throw WordFile.refused(nameOf(head));
  }

  private static String head(Path path) {
    try (var in = Files.newInputStream(path)) {
      return new String(in.readNBytes(HEAD), ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String nameOf(String head) {
    if (head.startsWith(OLD_OFFICE)) return ofOldOffice(head);
    if (head.startsWith("%PDF")) return "pdf";
    if (head.startsWith("{\\rtf")) return "rtf";
    var text = head.substring(0, Math.min(1024, head.length())).toLowerCase(Locale.ROOT);
    if (text.contains("<html") || text.contains("mime-version:")) return "html";
    return "unknown";
  }

  /** Since 2007 a file in the old container is one with a password. */
  private static String ofOldOffice(String head) {
    return head.contains(wide("EncryptedPackage")) ? "password" : "old-word";
  }

  private static String wide(String name) {
    return new String(name.getBytes(UTF_16LE), ISO_8859_1);
  }
}
