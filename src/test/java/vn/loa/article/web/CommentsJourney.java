package vn.loa.article.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.journey.Newsroom.json;
import static vn.loa.journey.Newsroom.piece;
import static vn.loa.journey.Newsroom.unique;
import static vn.loa.journey.RunningLoa.LOA;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.journey.Chromium;
import vn.loa.journey.Newsroom;

/** What one is writing beside a piece while others write there, too. */
class CommentsJourney {
  private static final String COMMENTS = "**/comments";

  /** Longer than the page waits before it asks what is new. */
  private static final int A_WHILE = 31_000;

  private static Chromium chromium;
  private static Page page;

  private long id;

  @BeforeAll
  static void open() {
    chromium = new Chromium();
    page = chromium.signedIn("bientap");
    page.clock().install();
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  @BeforeEach
  void draft() {
    id = Newsroom.draft(piece("Bài " + unique()));
  }

  @Test
  void whatIsHalfWrittenOutlivesWhatElseIsSaid() {
    var first = say(comment("Câu hỏi thứ nhất"));
    say(comment("Câu hỏi thứ hai"));
    review();
    var area = beginReply("thứ nhất", "Trả lời dở dang");
    area.evaluate("area => area.setSelectionRange(4, 7)");
    say(comment("Người khác trả lời").add("replyTo", first));
    page.clock().runFor(A_WHILE);
    assertThat(thread("thứ nhất").locator(".comment")).hasCount(2);
    assertThat(area).isFocused();
    assertThat(area.evaluate("area => [area.selectionStart, area.selectionEnd]"))
        .isEqualTo(List.of(4, 7));

    beginReply("thứ hai", "Thôi không nói nữa");
    thread("thứ hai").locator("button:has-text('Thôi')").click();
    assertThat(thread("thứ hai").locator("button:has-text('Trả lời')")).isFocused();
    assertThat(area).hasValue("Trả lời dở dang");
    thread("thứ hai").locator("text=Đánh dấu xong").click();
    assertThat(page.locator(".comments-done summary")).hasText("Đã xong (1)");
    assertThat(area).hasValue("Trả lời dở dang");
    area.press("Control+Enter");
    assertThat(thread("thứ nhất").locator(".comment")).hasCount(3);
    assertThat(thread("thứ nhất").locator("button:has-text('Trả lời')")).isFocused();
  }

  @Test
  void whatIsHalfWrittenInASettledThreadIsStillThere() {
    var first = say(comment("Câu hỏi thứ nhất"));
    review();
    var area = beginReply("thứ nhất", "Trả lời dở dang");
    settle(first);
    page.clock().runFor(A_WHILE);
    assertThat(page.locator(".comments-done summary")).hasText("Đã xong (1)");
    assertThat(area).isFocused();
    area.press("Control+Enter");
    assertThat(thread("thứ nhất").locator(".comment")).hasCount(2);
    assertThat(page.locator(".comments-done")).isHidden();
  }

  @Test
  void theKeyboardStaysWhereItWasWhenSomethingNewIsSaid() {
    var first = say(comment("Câu hỏi thứ nhất"));
    review();
    var reply = thread("thứ nhất").locator("button:has-text('Trả lời')");
    reply.focus();
    say(comment("Câu hỏi thứ hai"));
    page.clock().runFor(A_WHILE);
    assertThat(page.locator(".thread")).hasCount(2);
    assertThat(reply).isFocused();
    say(comment("Người khác trả lời").add("replyTo", first));
    page.clock().runFor(A_WHILE);
    assertThat(thread("thứ nhất").locator(".comment")).hasCount(2);
    assertThat(reply).isFocused();
  }

  @Test
  void aCommentIsSentOnceAndWhatIsTypedMeanwhileStays() {
    review();
    var sent = new ArrayList<Route>();
    page.route(
        COMMENTS,
        route -> {
          if (route.request().method().equals("POST")) sent.add(route);
          else route.resume();
        });
    var area = page.locator(".comments-new textarea");
    area.fill("Số này ở đâu ra?");
    area.press("Control+Enter");
    area.press("Control+Enter");
    page.waitForCondition(() -> !sent.isEmpty());
    area.fill("Số này ở đâu ra? Và ảnh nữa");
    page.unroute(COMMENTS);
    sent.forEach(Route::resume);
    assertThat(page.locator(".thread")).hasCount(1);
    assertThat(area).hasValue("Số này ở đâu ra? Và ảnh nữa");
    var all = LOA.as("phongvien", "GET", "/api/v1/articles/" + id + "/comments", "");
    assertThat(json(all).getJsonArray("items")).hasSize(1);
  }

  private void review() {
    page.navigate("/toa-soan/duyet.xhtml?id=" + id);
    assertThat(page.locator(".comments-new textarea")).isVisible();
  }

  private static Locator thread(String words) {
    return page.locator(".thread:has-text('" + words + "')");
  }

  private static Locator beginReply(String thread, String text) {
    thread(thread).locator("button:has-text('Trả lời')").click();
    page.keyboard().type(text);
    return thread(thread).locator("textarea");
  }

  private static JsonObjectBuilder comment(String text) {
    return Json.createObjectBuilder().add("text", text);
  }

  /** As the reporter, in a browser of her own; what it is known by. */
  private long say(JsonObjectBuilder comment) {
    var address = "/api/v1/articles/" + id + "/comments";
    var answer = LOA.as("phongvien", "POST", address, comment.build().toString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return json(answer).getInt("id");
  }

  private void settle(long comment) {
    var address = "/api/v1/articles/" + id + "/comments/" + comment + "/resolution";
    assertThat(LOA.as("phongvien", "PUT", address, "").statusCode()).isEqualTo(204);
  }
}
