package vn.loa.article.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.Patience.await;
import static vn.loa.Patience.awaitFound;
import static vn.loa.journey.Newsroom.unique;
import static vn.loa.journey.RunningLoa.LOA;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.loa.journey.Chromium;
import vn.loa.journey.Newsroom;
import vn.loa.shared.Vietnam;

/** The whole path of a piece in a browser: a reporter, an editor, an approver and a reader. */
class FourPeopleJourney {
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
  void aPieceGoesFromTheReporterToTheReaderAndBack() {
    var word = unique();
    var title = "Đường " + word + " về bản Hòa Bình";
    var reporter = chromium.signedIn("phongvien");
    var editor = chromium.signedIn("bientap");
    var approver = chromium.signedIn("duyet");
    var reader = chromium.stranger(360);

    var id = write(reporter, title);
    sendBack(editor, title, "Thiếu chiều dài con đường.");
    mend(reporter, title);
    passOn(editor, title);
    approveAndSchedule(approver, title, id);
    var address = read(reader, title, word, id);
    correct(reporter, editor, approver, title, id);
    reader.navigate(address);
    assertThat(reader.locator("main")).containsText("Sửa chiều dài: 2 km");
    withdraw(approver, id);
    reader.navigate(address);
    assertThat(reader.locator("main")).containsText("Số liệu chưa được kiểm chứng.");
    reader.navigate("/chuyen-muc/nong-thon-moi");
    assertThat(reader.locator("main")).not().containsText(word);
    chronicle(approver, id);
  }

  private static long write(Page page, String title) {
    page.click("form.new-article button");
    assertThat(page.locator("#title")).isFocused();
    page.fill("#title", title);
    page.fill("#lead", "Con đường mới nối bản với trung tâm xã.");
    page.click(".loa-editor-text");
    page.keyboard().type("Bà con góp công làm đường.");
    page.selectOption("#section", "nong-thon-moi");
    page.click("#cover-pick");
    page.setInputFiles(
        "#picture-picker-file", new FilePayload("duong.jpg", "image/jpeg", Newsroom.jpeg()));
    assertThat(page.locator("#cover-alt")).isFocused();
    page.fill("#cover-alt", "Con đường bê tông chạy giữa ruộng");
    page.keyboard().press("Control+s");
    assertThat(page.locator("#typing-status")).containsText("Đã lưu phiên bản");
    page.click("[data-verb=SUBMIT]");
    assertThat(page).hasURL(Pattern.compile(".*xong=SUBMIT.*"));
    var found = Newsroom.json(LOA.as("phongvien", "GET", "/api/v1/articles?q=" + plain(title), ""));
    return found.getJsonArray("items").getJsonObject(0).getInt("id");
  }

  private static void sendBack(Page page, String title, String reason) {
    openTask(page, title);
    page.click("#moves [data-verb=RETURN]");
    page.click("dialog[data-move=RETURN] button[type=submit]");
    assertThat(page.locator("#RETURN-reason-problem")).containsText("lý do");
    page.fill("#RETURN-reason", reason);
    page.click("dialog[data-move=RETURN] button[type=submit]");
    assertThat(page.locator(".done")).containsText("Đã trả lại");
  }

  private static void mend(Page page, String title) {
    page.navigate("/toa-soan/");
    assertThat(page.locator(".piece-reason").first()).containsText("Thiếu chiều dài");
    page.click("a.piece-title:has-text('" + title + "')");
    append(page, " Đường dài 3 km.");
    assertThat(page.locator(".loa-editor-text")).containsText("Bà con góp công");
    save(page);
    page.click("[data-verb=SUBMIT]");
    assertThat(page).hasURL(Pattern.compile(".*xong=SUBMIT.*"));
  }

  private static void passOn(Page page, String title) {
    openTask(page, title);
    assertThat(page.locator("ins").filter(has("Đường dài 3 km"))).isVisible();
    page.click("#moves [data-verb=EDIT]");
    assertThat(page.locator(".done")).containsText("Đã chuyển sang bước sau");
  }

  private static Locator.FilterOptions has(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static void approveAndSchedule(Page page, String title, long id) {
    openTask(page, title);
    decide(page, "APPROVE");
    page.click("#moves [data-verb=SCHEDULE]");
    page.fill("#SCHEDULE-at", "2024-01-01T08:00");
    page.click("dialog[data-move=SCHEDULE] button[type=submit]");
    assertThat(page.locator("#SCHEDULE-at-problem")).containsText("sau thời điểm hiện tại");
    var tomorrow = lastMove(id).plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.MINUTES);
    page.fill("#SCHEDULE-at", typed(tomorrow));
    page.click("dialog[data-move=SCHEDULE] button[type=submit]");
    assertThat(page).hasURL(Pattern.compile(".*xong=SCHEDULE"));
    assertThat(Instant.parse(Newsroom.article(id).getString("publishAt"))).isEqualTo(tomorrow);
    var soon = lastMove(id).plusSeconds(15);
    Newsroom.put("duyet", id, "schedule", "{\"at\":\"" + soon + "\"}");
    await("the schedule").until(() -> isLive(id));
  }

  private static String read(Page page, String title, String word, long id) {
    page.navigate("/");
    assertThat(page.locator("main")).containsText(title);
    for (var words : new String[] {"duong " + word + " ve ban", "đường " + word + " hoà bình"}) {
      awaitFound("the search for " + words)
          .until(() -> LOA.get("/tim-kiem?q=" + plain(words)).body().contains("-" + id + "\""));
      page.navigate("/tim-kiem?q=" + plain(words));
      assertThat(page.locator("main a[href$='-" + id + "']").first()).isVisible();
    }
    page.locator("main a[href$='-" + id + "']").first().click();
    assertThat(page.locator("h1")).hasText(title);
    assertThat(page.locator("[alt='Con đường bê tông chạy giữa ruộng']").first()).isVisible();
    return page.url();
  }

  private static void correct(Page reporter, Page editor, Page approver, String title, long id) {
    reporter.navigate("/toa-soan/viet.xhtml?id=" + id);
    append(reporter, " Chính xác là 2 km.");
    save(reporter);
    assertThat(LOA.get("/bai/x-" + id).statusCode()).isEqualTo(301);
    reporter.click("[data-verb=SUBMIT]");
    assertThat(reporter).hasURL(Pattern.compile(".*xong=SUBMIT.*"));
    passOnAgain(editor, title);
    openTask(approver, title);
    decide(approver, "APPROVE");
    approver.click("#moves [data-verb=PUBLISH]");
    approver.click("dialog[data-move=PUBLISH] button[type=submit]");
    assertThat(approver.locator("#PUBLISH-note-problem")).containsText("ghi chú đính chính");
    approver.fill("#PUBLISH-note", "Sửa chiều dài: 2 km, không phải 3 km.");
    approver.click("dialog[data-move=PUBLISH] button[type=submit]");
    assertThat(approver.locator(".done")).containsText("Đã xuất bản");
  }

  private static void passOnAgain(Page page, String title) {
    openTask(page, title);
    page.click("#moves [data-verb=EDIT]");
    assertThat(page.locator(".done")).containsText("Đã chuyển sang bước sau");
  }

  private static void withdraw(Page page, long id) {
    page.navigate("/toa-soan/duyet.xhtml?id=" + id);
    page.click("#moves [data-verb=WITHDRAW]");
    page.fill("#WITHDRAW-reason", "Số liệu chưa được kiểm chứng.");
    page.click("dialog[data-move=WITHDRAW] button[type=submit]");
    assertThat(page).hasURL(Pattern.compile(".*xong=WITHDRAW"));
  }

  /** The whole story can be read. */
  private static void chronicle(Page page, long id) {
    page.navigate("/toa-soan/lich-su.xhtml?id=" + id);
    var story = page.locator("main");
    for (var part :
        new String[] {
          "Thiếu chiều dài con đường.",
          "Hẹn giờ tự động",
          "Sửa chiều dài: 2 km, không phải 3 km.",
          "Số liệu chưa được kiểm chứng."
        }) assertThat(story).containsText(part);
  }

  private static void openTask(Page page, String title) {
    page.navigate("/toa-soan/");
    page.click("a.piece-title:has-text('" + title + "')");
    assertThat(page).hasURL(Pattern.compile(".*duyet.xhtml.*"));
  }

  private static void decide(Page page, String verb) {
    page.click("#moves [data-verb=" + verb + "]");
    page.click("dialog[data-move=" + verb + "] button[type=submit]");
    assertThat(page).hasURL(Pattern.compile(".*xong=" + verb));
  }

  private static void append(Page page, String text) {
    page.locator("#article:not([inert])").waitFor();
    page.click(".loa-editor-text");
    page.keyboard().press("Control+End");
    page.keyboard().type(text);
  }

  private static void save(Page page) {
    page.keyboard().press("Control+s");
    assertThat(page.locator("#typing-status")).containsText("Đã lưu phiên bản");
  }

  private static boolean isLive(long id) {
    return Newsroom.article(id).getString("live").equals("LIVE");
  }

  /** As one types it in Vietnam. */
  private static String typed(Instant minute) {
    return DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm").format(minute.atZone(Vietnam.ZONE));
  }

  /** When the piece was moved last, by the demo's clock. */
  private static Instant lastMove(long id) {
    var history = Newsroom.json(LOA.as("duyet", "GET", "/api/v1/articles/" + id + "/history", ""));
    var items = history.getJsonArray("items");
    return Instant.parse(items.getJsonObject(items.size() - 1).getString("at"));
  }

  private static String plain(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
