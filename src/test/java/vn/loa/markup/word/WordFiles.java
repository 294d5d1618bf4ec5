package vn.loa.markup.word;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/**
 * Makes documents of Word for the tests. A {@code .parts} file holds the parts of one, each under a
 * line {@code # its/name}; what every part begins and ends with is added here.
 */
public final class WordFiles {
  public static final Path FOLDER = Path.of("src/test/resources/word");
  private static final String NAMESPACES =
      " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
          + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'"
          + " xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'"
          + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'"
          + " xmlns:pic='http://schemas.openxmlformats.org/drawingml/2006/picture'"
          + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
          + " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'"
          + " xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'"
          + " xmlns:v='urn:schemas-microsoft-com:vml' xmlns:o='urn:schemas-microsoft-com:office:office'";
  private static final String OFFICE_DOCUMENT =
      "<Relationship Id='rId1' Target='word/document.xml' Type='http://schemas.openxmlformats.org"
          + "/officeDocument/2006/relationships/officeDocument'/>";

  private WordFiles() {}

  /** The document that a {@code .parts} file describes. */
  public static byte[] of(String name) {
    return ofParts(read(FOLDER.resolve(name + ".parts")));
  }

  /** The document that the text of such a file describes. */
  public static byte[] ofParts(String text) {
    return zip(parts(text));
  }

  /** A document of this body alone. */
  public static byte[] withBody(String body) {
    return ofParts("# word/document.xml\n" + body);
  }

  static Map<String, byte[]> parts(String text) {
    var parts = new LinkedHashMap<String, byte[]>();
    parts.put("[Content_Types].xml", "<Types/>".getBytes(UTF_8));
    parts.put("_rels/.rels", wrapped("_rels/.rels", OFFICE_DOCUMENT));
    for (var part : ("\n" + text).split("\n# ")) {
      if (part.isBlank()) continue;
      var end = part.indexOf('\n');
      parts.put(part.substring(0, end), wrapped(part.substring(0, end), part.substring(end + 1)));
    }
    return parts;
  }

  private static byte[] wrapped(String name, String content) {
    if (name.endsWith(".jpg") || name.endsWith(".png")) return picture(name, content);
    if (content.startsWith("<?xml") || !name.matches(".*\\.(xml|rels)"))
      return content.getBytes(UTF_8);
    var root = root(name);
    var body = root.equals("w:document") ? "<w:body>" + content + "</w:body>" : content;
    return "<%s%s>%s</%s>".formatted(root, NAMESPACES, body, root).getBytes(UTF_8);
  }

  private static String root(String name) {
    if (name.endsWith(".rels")) return "Relationships";
    var kind = name.replaceAll(".*/|\\d*\\.xml$", "");
    return switch (kind) {
      case "header" -> "w:hdr";
      case "footer" -> "w:ftr";
      default -> "w:" + kind;
    };
  }

  public static byte[] picture(String name, String content) {
    var size = content.strip().split(" ");
    var width = Integer.parseInt(size[1]);
    var image = new BufferedImage(width, Integer.parseInt(size[2]), BufferedImage.TYPE_INT_RGB);
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, name.substring(name.lastIndexOf('.') + 1), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static byte[] zip(Map<String, byte[]> parts) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> names() {
    try (var files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".parts"))
          .map(name -> name.replace(".parts", ""))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What becomes of a file of these bytes. */
  static WordDraft draft(Path folder, byte[] bytes) throws IOException {
    var path = Files.write(folder.resolve("a.docx"), bytes);
    try (var file = WordFile.open(path)) {
      return WordReader.read(file);
    } finally {
      Files.delete(path);
    }
  }
}
