package vn.loa.article.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.journey.Newsroom.article;
import static vn.loa.journey.Newsroom.json;
import static vn.loa.journey.RunningLoa.LOA;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.loa.journey.Chromium;
import vn.loa.markup.word.WordFiles;

/** Documents of Word, from the first page and the editor into an article. */
class WordJourney {
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final String TITLE = "Bản Noong Nhai làm đường mới";
  private static Chromium chromium;

  @BeforeAll
  static void open() {
    chromium = new Chromium();
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  @Test
  void aDocumentThatIsDroppedOnTheFirstPageIsADraftWithItsPicturesAndAList() {
    var page = chromium.signedIn("phongvien");
    drop(page, "main", file("10-pictures"));
    assertThat(page.locator("#word-list")).containsText("2 ảnh");
    assertThat(page.locator("#title")).hasValue(TITLE);
    assertThat(page.locator("#lead")).hasValue(Pattern.compile("Hơn hai trăm hộ dân.*"));
    var pictures = page.locator(".loa-editor-text figure img");
    assertThat(pictures).hasCount(3);
    assertThat(pictures.first()).hasJSProperty("complete", true);
    assertThat(page.locator(".loa-editor-text")).containsText("Sáng 12/3");
    page.keyboard().press("Control+s");
    assertThat(page.locator("#typing-status")).containsText("Đã lưu phiên bản");
    var saved = article(Long.parseLong(page.url().replaceAll(".*id=", "")));
    assertThat(saved.getString("title")).isEqualTo(TITLE);
    assertThat(saved.getString("body"))
        .containsPattern("!\\[Bà con đổ bê tông]\\(media:\\d+ \"Bà con bản Noong Nhai");
    page.reload();
    assertThat(page.locator("#word-list")).containsText("2 ảnh");
  }

  @Test
  void whatStayedBehindIsTold() {
    var page = chromium.signedIn("phongvien");
    page.setInputFiles("#word-file", file("30-everything"));
    assertThat(page.locator("#title")).hasValue("Thông báo: Về việc làm đường bản");
    var list = page.locator("#word-list");
    assertThat(list).containsText("Văn bản số 21/TB-UBND ngày 9/5/2024");
    assertThat(list).containsText("1 nhận xét bên lề không đưa vào bài.");
    assertThat(list).containsText("VNI-Times");
    page.click("#word-list [name=close]");
    assertThat(list).isHidden();
  }

  @Test
  void textThatIsThereAlreadyIsReplacedOnlyWhenOneSaysSoAndComesBack() {
    var page = writing();
    drop(page, ".loa-editor-text", file("01-plain-news"));
    assertThat(page.locator("#word-ask")).isVisible();
    page.click("#word-ask [name=cancel]");
    assertThat(page.locator("#title")).hasValue("Tiêu đề của tôi");
    drop(page, ".loa-editor-text", file("01-plain-news"));
    page.click("#word-ask [name=replace]");
    assertThat(page.locator("#title")).hasValue(TITLE);
    assertThat(page.locator(".loa-editor-text")).not().containsText("Chữ của tôi.");
    page.click("#word-list [name=undo]");
    assertThat(page.locator("#title")).hasValue("Tiêu đề của tôi");
    assertThat(page.locator(".loa-editor-text")).hasText("Chữ của tôi.");
  }

  @Test
  void aDocumentGoesToTheCursorAndCanBeUndoneThere() {
    var page = writing();
    page.setInputFiles("#word-file", file("01-plain-news"));
    page.click("#word-ask [name=append]");
    var text = page.locator(".loa-editor-text");
    assertThat(text).containsText(Pattern.compile("Chữ của tôi\\..*" + TITLE + ".*Sáng 12/3"));
    assertThat(page.locator("#title")).hasValue("Tiêu đề của tôi");
    page.click(".loa-editor-text p >> nth=0");
    page.keyboard().press("Control+z");
    assertThat(text).hasText("Chữ của tôi.");
  }

  @Test
  void aFileThatIsNoDocumentSaysWhyAndCostsNothing() {
    var page = writing();
    var old =
        new byte[] {
          (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 26, (byte) 0xE1
        };
    page.setInputFiles("#word-file", new FilePayload("cu.doc", "application/msword", old));
    assertThat(page.locator("#word-status")).containsText("hãy lưu lại thành .docx");
    assertThat(page.locator("#title")).hasValue("Tiêu đề của tôi");
    assertThat(page.locator(".loa-editor-text")).hasText("Chữ của tôi.");
  }

  @Test
  void onlyWhoWritesOrEditsMaySendDocuments() {
    assertThat(send("coquan", "a.docx", WordFiles.of("01-plain-news")).statusCode()).isEqualTo(403);
    assertThat(send("", "a.docx", WordFiles.of("01-plain-news")).statusCode()).isEqualTo(401);
    var taken = send("bientap", "a.docx", WordFiles.of("16-letterhead"));
    assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
    assertThat(json(taken).getString("reference")).isEqualTo("07/KH-BCĐ ngày 12/3/2024");
  }

  @Test
  void whatCannotBeReadIsRefusedInWords() {
    for (var each :
        Map.of(
                "word.refused.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8),
                "word.refused.damaged", "PK\u0003\u0004".getBytes(StandardCharsets.UTF_8),
                "word.refused.too-large", WordFiles.withBody("<w:p/>".repeat(700_000)),
                "word.refused.too-long", WordFiles.withBody(paragraphs(15_000)))
            .entrySet()) {
      var answer = send("phongvien", "../x\"<b>.docx", each.getValue());
      assertThat(answer.statusCode()).as(each.getKey()).isEqualTo(422);
      assertThat(reason(answer).getString("code")).isEqualTo(each.getKey());
      assertThat(reason(answer).getString("field")).isEqualTo("file");
    }
  }

  private static String paragraphs(int count) {
    var body = new StringBuilder();
    for (var at = 0; at < count; at++)
      body.append("<w:p><w:r><w:t>Đoạn thứ ")
          .append(at)
          .append(" của một báo cáo dài lắm.</w:t></w:r></w:p>");
    return body.toString();
  }

  private static JsonObject reason(HttpResponse<String> answer) {
    return json(answer).getJsonArray("reasons").getJsonObject(0);
  }

  @Test
  void ofSeveralFilesOneDocumentIsTakenAndTheOthersAreNamed() {
    var page = chromium.signedIn("phongvien");
    drop(page, "main", file("01-plain-news"), file("02-styles"), file("03-fake-headings"));
    var list = page.locator("#word-list");
    assertThat(page.locator("#title")).hasValue(TITLE);
    assertThat(list).containsText("Từ tệp Word “01-plain-news.docx”");
    assertThat(list)
        .containsText(
            "Mỗi lần chỉ lấy một tệp Word: chưa lấy “02-styles.docx” và “03-fake-headings.docx”.");
  }

  private static Page writing() {
    var page = chromium.signedIn("phongvien");
    page.click("form.new-article button");
    assertThat(page.locator("#title")).isFocused();
    page.fill("#title", "Tiêu đề của tôi");
    page.click(".loa-editor-text");
    page.keyboard().type("Chữ của tôi.");
    return page;
  }

  private static FilePayload file(String name) {
    return new FilePayload(name + ".docx", TYPE, WordFiles.of(name));
  }

  private static void drop(Page page, String place, FilePayload... files) {
    page.evaluate(
        """
        ([place, files]) => {
          const data = new DataTransfer()
          for (const [name, type, bytes] of files)
            data.items.add(new File([Uint8Array.from(atob(bytes), c => c.charCodeAt(0))], name, { type }))
          for (const kind of ['dragover', 'drop'])
            document.querySelector(place).dispatchEvent(
              new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true }))
        }""",
        List.of(
            place,
            Arrays.stream(files)
                .map(each -> List.of(each.name, each.mimeType, encoded(each.buffer)))
                .toList()));
  }

  private static String encoded(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static HttpResponse<String> send(String account, String name, byte[] file) {
    var head =
        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
            .formatted(name.replace("\"", "\\\""));
    var body = new ByteArrayOutputStream();
    body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    body.writeBytes(file);
    body.writeBytes("\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8));
    var request =
        LOA.request("/api/v1/articles/word-documents")
            .header("Content-Type", "multipart/form-data; boundary=x")
            .POST(BodyPublishers.ofByteArray(body.toByteArray()));
    if (!account.isEmpty()) request.header("Authorization", "Bearer " + LOA.token(account));
    return LOA.send(request);
  }
}
