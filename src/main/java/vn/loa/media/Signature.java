package vn.loa.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import java.util.Map;

/** Tells what a file is by how it begins, whatever its name says. */
final class Signature {
  private static final int HEAD = 512;

  /** How files that we do not take begin, and the reason that names them. */
  private static final Map<String, String> OTHERS =
      Map.of(
          "BM", "bmp",
          "%PDF", "pdf",
          "II*\0", "tiff",
          "MM\0*", "tiff");

  private Signature() {}

  static Format formatOf(byte[] file) {
    if (file.length == 0) throw Container.refused("empty");
    var head = new String(file, 0, Math.min(file.length, HEAD), ISO_8859_1);
    if (head.startsWith("\u00FF\u00D8\u00FF")) return Format.JPEG;
    if (head.startsWith("\u0089PNG\r\n\u001A\n")) return Format.PNG;
    if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) return Format.WEBP;
    if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) return Format.GIF;
    throw Container.refused(nameOf(head));
  }

  private static String nameOf(String head) {
    for (var other : OTHERS.entrySet())
      if (head.startsWith(other.getKey())) return other.getValue();
    if (head.startsWith("ftyp", 4)) return ofBrand(head.substring(8, Math.min(12, head.length())));
    var text = head.toLowerCase(Locale.ROOT);
    if (text.contains("<svg")) return "svg";
    if (text.contains("<html") || text.contains("<!doctype") || text.contains("<script"))
      return "html";
    return "unknown";
  }

  private static String ofBrand(String brand) {
    return switch (brand) {
      case "heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1" -> "heic";
      case "avif", "avis" -> "avif";
      default -> "video";
    };
  }
}
