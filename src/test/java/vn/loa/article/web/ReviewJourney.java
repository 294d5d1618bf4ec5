package vn.loa.article.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.journey.Newsroom.article;
import static vn.loa.journey.Newsroom.piece;
import static vn.loa.journey.Newsroom.put;
import static vn.loa.journey.Newsroom.unique;
import static vn.loa.journey.RunningLoa.LOA;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObjectBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.loa.journey.Chromium;
import vn.loa.journey.Newsroom;

/** Whoever decides sees what changed since she looked last, and decides about what she read. */
class ReviewJourney {
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
  void sheIsShownWhatChangedSinceHerLastLook() {
    var title = "Bài " + unique();
    var id = submitted(title);
    var page = opened("duyet", id);
    assertThat(page.locator(".review-since")).containsText("Lần đầu");
    decide(page, "RETURN", "reason", "Ghi rõ số hộ.");
    assertThat(page.locator(".done")).containsText("Đã trả lại");
    assertThat(chromium.signedIn("phongvien").locator(".piece-reason").first())
        .containsText("Lý do trả lại");
    save(id, 1, piece(title).add("body", "Nội dung có thêm bốn mươi hộ.").add("source", "UBND xã"));
    put("phongvien", id, "submission", "");
    page = opened("duyet", id);
    assertThat(page.locator(".review-since")).containsText("so với phiên bản 1 mà bạn xem");
    assertThat(page.locator(".reading ins").first()).containsText("có thêm bốn mươi hộ");
    assertThat(page.locator(".changes")).containsText("UBND xã");
    page.click("text=Toàn văn");
    assertThat(page.locator(".reading ins")).hasCount(0);
  }

  @Test
  void nobodyApprovesATextThatSheHasNotRead() {
    var title = "Bài " + unique();
    var id = submitted(title);
    var page = opened("duyet", id);
    var newer = piece(title).add("body", "Một nội dung khác hẳn.").build().toString();
    var saved = LOA.as("bientap", "PUT", "/api/v1/articles/" + id, newer, "If-Match", "\"1\"");
    assertThat(saved.statusCode()).isEqualTo(200);
    page.click("[data-verb=APPROVE]");
    page.click("dialog[data-move=APPROVE] button[type=submit]");
    assertThat(page.locator("dialog[data-move=APPROVE] .problem")).containsText("phiên bản 2");
    assertThat(article(id).getString("state")).isEqualTo("SUBMITTED");
  }

  @Test
  void aTimeThatHasPassedIsRefusedBesideItsField() {
    var id = submitted("Bài " + unique());
    put("duyet", id, "approval", "");
    var page = opened("duyet", id);
    decide(page, "SCHEDULE", "at", "2020-01-01T08:00");
    assertThat(page.locator("#SCHEDULE-at-problem")).containsText("sau thời điểm hiện tại");
    page.fill("#SCHEDULE-at", "2099-01-01T08:00");
    page.click("dialog[data-move=SCHEDULE] button[type=submit]");
    assertThat(page.locator(".done")).containsText("01/01/2099, 08:00 (giờ Việt Nam)");
    page.click("[data-verb=UNSCHEDULE]");
    assertThat(page.locator(".done")).containsText("hủy hẹn giờ");
  }

  @Test
  void aPublishedPieceIsReplacedByOneThatIsSearchedFor() {
    var other = "Bài thay " + unique();
    Newsroom.published(piece(other));
    var id = Newsroom.published(piece("Bài " + unique()));
    var page = opened("duyet", id);
    page.click("[data-verb=WITHDRAW]");
    page.check("[name=how][value=replaced]");
    page.fill("#WITHDRAW-search", other);
    page.click(".replacement-found >> text=" + other);
    page.fill("#WITHDRAW-reason", "Có bài đầy đủ hơn.");
    page.click("dialog[data-move=WITHDRAW] button[type=submit]");
    assertThat(page.locator(".done")).containsText("Đã gỡ bài");
    assertThat(article(id).getString("live")).isEqualTo("REPLACED");
  }

  private static long submitted(String title) {
    var id = Newsroom.draft(piece(title));
    put("phongvien", id, "submission", "");
    return id;
  }

  private static Page opened(String account, long id) {
    var page = chromium.signedIn(account);
    page.navigate("/toa-soan/duyet.xhtml?id=" + id);
    return page;
  }

  private static void decide(Page page, String verb, String field, String text) {
    page.click("[data-verb=" + verb + "]");
    page.fill("dialog[data-move=" + verb + "] [name=" + field + "]", text);
    page.click("dialog[data-move=" + verb + "] button[type=submit]");
  }

  private static void save(long id, int base, JsonObjectBuilder piece) {
    var match = "\"" + base + "\"";
    var path = "/api/v1/articles/" + id;
    var answer = LOA.as("phongvien", "PUT", path, piece.build().toString(), "If-Match", match);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }
}
