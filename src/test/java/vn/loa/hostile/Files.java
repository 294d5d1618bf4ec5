package vn.loa.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.journey.RunningLoa.LOA;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DynamicTest;
import vn.loa.journey.Newsroom;

/** Files that are no pictures and no documents, or more than that. */
final class Files {
  private static final String MEDIA = "/api/v1/media";
  private static final String WORD = "/api/v1/articles/word-documents";

  private Files() {}

  static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** One file as a form of a browser sends it, between boundaries {@code x}. */
  static byte[] part(String name, byte[] file) {
    var head =
        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
            + name
            + "\"\r\nContent-Type: image/png\r\n\r\n";
    return joined(text(head), file, text("\r\n--x--\r\n"));
  }

  static byte[] joined(byte[]... parts) {
    var bytes = new ByteArrayOutputStream();
    for (var part : parts) bytes.writeBytes(part);
    return bytes.toByteArray();
  }

  static HttpResponse<String> upload(String path, String name, byte[] file) {
    return LOA.send(
        LOA.request(path)
            .header("Authorization", "Bearer " + LOA.token("phongvien"))
            .header("Content-Type", "multipart/form-data; boundary=x")
            .POST(BodyPublishers.ofByteArray(part(name, file))));
  }

  static Stream<DynamicTest> pictures() {
    return Bombs.pictures().entrySet().stream()
        .map(each -> Inputs.test(each.getKey(), () -> refused(each.getValue())));
  }

  private static void refused(byte[] file) {
    var answer = upload(MEDIA, "anh.png", file);
    Harmless.refusal(answer);
    assertThat(answer.statusCode()).as(answer.body()).isIn(413, 422);
  }

  /** A picture that is a page as well is kept as a picture only. */
  static Stream<DynamicTest> polyglots() {
    return Bombs.polyglots().entrySet().stream()
        .map(each -> Inputs.test(each.getKey(), () -> cleaned(each.getValue())));
  }

  private static void cleaned(byte[] file) {
    var answer = upload(MEDIA, "anh.jpg", file);
    Harmless.answer(answer);
    if (answer.statusCode() != 201) return;
    var id = Newsroom.json(answer).getJsonArray("items").getJsonObject(0).getInt("id");
    var cookie = Visitor.signedIn("phongvien");
    var shown = LOA.send(LOA.request("/toa-soan/anh/" + id + "/320").header("Cookie", cookie));
    assertThat(shown.statusCode()).isEqualTo(200);
    assertThat(shown.body()).doesNotContain("pwn()", "<script");
    assertThat(shown.headers().firstValue("Content-Type").orElse("")).startsWith("image/");
    assertThat(shown.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
  }

  static Stream<DynamicTest> names() {
    return Inputs.read("names.txt", Files::named);
  }

  private static void named(String name) {
    var answer = upload(MEDIA, name, Bombs.pixel());
    Harmless.answer(answer);
    if (answer.statusCode() != 201) return;
    var file = Newsroom.json(answer).getJsonArray("items").getJsonObject(0);
    assertThat(file.getString("name")).doesNotContain("/", "\\", "\0", "\u202E", "\r", "\n");
    assertThat(file.getString("name").length()).isLessThanOrEqualTo(200);
    assertThat(answer.headers().firstValue("X-Evil")).isEmpty();
  }

  static Stream<DynamicTest> documents() {
    return Stream.of(
            Map.entry("a text", text("<script>pwn()</script>")),
            Map.entry("an empty file", new byte[0]),
            Map.entry("an archive of nothing", zip(Map.of())),
            Map.entry("an archive of a page", zip(Map.of("index.html", "<script>pwn()</script>"))),
            Map.entry("a path out of it", zip(Map.of("../../word/document.xml", "<x/>"))),
            Map.entry("a document that is no XML", document("pwn()")),
            Map.entry(
                "a foreign entity",
                document("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>")),
            Map.entry("a billion laughs", document(laughs())),
            Map.entry("a bomb", document("<a>" + " ".repeat(60_000_000) + "</a>")),
            Map.entry(
                "ten thousand levels", document("<a>".repeat(10_000) + "</a>".repeat(10_000))))
        .map(each -> Inputs.test(each.getKey(), () -> unread(each.getValue())));
  }

  private static void unread(byte[] file) {
    var answer = upload(WORD, "\"><script>pwn()</script>.docx", file);
    Harmless.refusal(answer);
    assertThat(answer.body()).doesNotContain("root:x");
  }

  private static String laughs() {
    var entities = new StringBuilder("<!DOCTYPE a [<!ENTITY e0 \"ha\">");
    for (int i = 1; i < 10; i++)
      entities.append("<!ENTITY e%d \"%s\">".formatted(i, ("&e" + (i - 1) + ";").repeat(10)));
    return entities + "]><a>&e9;</a>";
  }

  private static byte[] document(String xml) {
    return zip(Map.of("[Content_Types].xml", "<Types/>", "word/document.xml", xml));
  }

  private static byte[] zip(Map<String, String> entries) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(text(entry.getValue()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
