package vn.loa.assignment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.Patience.await;
import static vn.loa.journey.Newsroom.json;
import static vn.loa.journey.Newsroom.put;
import static vn.loa.journey.Newsroom.unique;
import static vn.loa.journey.RunningLoa.LOA;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.loa.journey.Chromium;

/** An editor gives a topic, a reporter takes it and writes, and time passes. */
class AssignmentJourney {
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
  void aTopicGoesFromTheEditorToTheReporterAndFollowsThePiece() {
    var title = "Chợ phiên " + unique();
    var editor = chromium.signedIn("bientap");
    give(editor, title);
    var id = Long.parseLong(editor.url().replaceFirst(".*id=", ""));

    var reporter = chromium.signedIn("phongvien");
    reporter.click("#assignments-title ~ ul a:has-text('" + title + "')");
    assertThat(reporter.locator(".brief")).hasText("Hỏi ban quản lý chợ.");
    reporter.click("#accept");
    assertThat(reporter.locator("main .status").first()).hasText("Đã nhận");
    reporter.click("#start");
    assertThat(reporter).hasURL(Pattern.compile(".*/viet\\.xhtml\\?id=\\d+"));
    assertThat(reporter.locator("#title")).hasValue(title);
    assertThat(reporter.locator("#notes")).hasValue("Hỏi ban quản lý chợ.");
    assertThat(assignment("bientap", id).getString("state")).isEqualTo("WRITING");

    submit(assignment("phongvien", id).getInt("article"), title);
    editor.navigate("/toa-soan/giao-de-tai.xhtml?loc=GIVEN");
    var row = editor.locator("tr", new Page.LocatorOptions().setHasText(title));
    assertThat(row.locator(".status")).hasText("Đã nộp");
  }

  @Test
  void aReasonThatIsTypedOutlivesTheAcceptance() {
    var id = given("Đề tài " + unique(), Instant.parse("2999-01-01T00:00:00Z"));
    var page = chromium.signedIn("phongvien");
    page.navigate("/toa-soan/de-tai.xhtml?id=" + id);
    page.fill("#reason", "Đường sạt lở");
    page.click("#accept");
    assertThat(page.locator("main .status").first()).hasText("Đã nhận");
    assertThat(page.locator(".deeds li")).hasCount(2);
    assertThat(page.locator("#accept")).hasCount(0);
    assertThat(page.locator("#reason")).hasValue("Đường sạt lở");
    page.click("#decline");
    assertThat(page.locator(".piece-reason")).containsText("Đường sạt lở");
  }

  @Test
  void aPassedDeadlineIsShownAsLate() {
    var title = "Đề tài gấp " + unique();
    var id = given(title, Instant.parse("2999-01-01T00:00:00Z"));
    var soon = Instant.parse(assignment("bientap", id).getString("givenAt")).plusSeconds(15);
    var changed = LOA.as("bientap", "PUT", "/api/v1/assignments/" + id, order(title, soon));
    assertThat(changed.statusCode()).as(changed.body()).isEqualTo(204);
    await("the deadline").until(() -> assignment("phongvien", id).getBoolean("overdue"));
    var page = chromium.signedIn("phongvien");
    var item = page.locator(".pieces li", new Page.LocatorOptions().setHasText(title));
    assertThat(item.locator(".status")).hasText("Đã giao, quá hạn");
  }

  @Test
  void whatIsWrongStandsBesideItsField() {
    var page = chromium.signedIn("bientap");
    page.navigate("/toa-soan/giao-de-tai-sua.xhtml?tieu-de=Ch%E1%BB%A3");
    assertThat(page.locator("#title")).hasValue("Chợ");
    page.fill("#deadline", "2001-01-01T08:00");
    page.click("#save");
    assertThat(page.locator(".field:has(#reporter)")).containsText("Hãy chọn một người viết");
    assertThat(page.locator(".field:has(#deadline)")).containsText("phải ở sau thời điểm");
    assertThat(page.locator("#title")).hasValue("Chợ");
  }

  @Test
  void theApiAnswersEachAsHerDutiesAllow() {
    assertThat(LOA.get("/api/v1/assignments").statusCode()).isEqualTo(401);
    var id = given("Đề tài " + unique(), Instant.parse("2999-01-01T00:00:00Z"));
    var path = "/api/v1/assignments/" + id;
    assertThat(LOA.as("coquan", "GET", path, "").statusCode()).isEqualTo(404);
    assertThat(LOA.as("bientap", "PUT", path + "/acceptance", "").statusCode()).isEqualTo(403);
    assertThat(LOA.as("phongvien", "PUT", path + "/cancellation", "{}").statusCode())
        .isEqualTo(403);
    assertThat(LOA.as("phongvien", "PUT", path + "/refusal", "{}").statusCode()).isEqualTo(422);
    assertThat(LOA.as("phongvien", "PUT", path + "/acceptance", "").statusCode()).isEqualTo(204);
    assertThat(LOA.as("phongvien", "PUT", path + "/acceptance", "").statusCode()).isEqualTo(409);
    var history = json(LOA.as("phongvien", "GET", path + "/history", ""));
    assertThat(history.getInt("total")).isEqualTo(2);
    var times = "/api/v1/processing-times";
    assertThat(LOA.as("phongvien", "GET", times, "").statusCode()).isEqualTo(403);
    assertThat(LOA.as("bientap", "GET", times, "").statusCode()).isEqualTo(200);
    assertThat(LOA.as("bientap", "GET", times + "?from=x", "").statusCode()).isEqualTo(422);
    assertThat(LOA.as("bientap", "GET", times + "/csv", "").body()).contains("Một nửa không quá");
  }

  private static void give(Page page, String title) {
    page.navigate("/toa-soan/giao-de-tai.xhtml");
    page.click("text=Giao đề tài mới");
    page.fill("#title", title);
    page.fill("#brief", "Hỏi ban quản lý chợ.");
    page.selectOption("#reporter", "phongvien");
    page.click("#save");
    assertThat(page).hasURL(Pattern.compile(".*/de-tai\\.xhtml\\?id=\\d+"));
    assertThat(page.locator("main .status").first()).hasText("Đã giao");
  }

  private static void submit(long article, String title) {
    var whole = vn.loa.journey.Newsroom.piece(title).build().toString();
    var saved =
        LOA.as("phongvien", "PUT", "/api/v1/articles/" + article, whole, "If-Match", "\"1\"");
    assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
    put("phongvien", article, "submission", "");
  }

  private static long given(String title, Instant deadline) {
    var answer = LOA.as("bientap", "POST", "/api/v1/assignments", order(title, deadline));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return json(answer).getInt("id");
  }

  private static String order(String title, Instant deadline) {
    return Json.createObjectBuilder()
        .add("title", title)
        .add("reporter", "phongvien")
        .add("deadline", deadline.toString())
        .build()
        .toString();
  }

  private static JsonObject assignment(String account, long id) {
    return json(LOA.as(account, "GET", "/api/v1/assignments/" + id, ""));
  }
}
