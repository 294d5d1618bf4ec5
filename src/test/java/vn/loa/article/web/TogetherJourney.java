package vn.loa.article.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.journey.Newsroom.article;
import static vn.loa.journey.Newsroom.piece;
import static vn.loa.journey.Newsroom.unique;
import static vn.loa.journey.RunningLoa.LOA;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.JsonObjectBuilder;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.loa.journey.Axe;
import vn.loa.journey.Chromium;
import vn.loa.journey.Newsroom;

/** Two people at one piece, each in a browser of her own: no word of either is lost. */
class TogetherJourney {
  private static Chromium chromium;
  private static Page reporter;
  private static Page editor;

  @BeforeAll
  static void open() {
    chromium = new Chromium();
    reporter = chromium.signedIn("phongvien");
    editor = chromium.signedIn("bientap");
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  @Test
  void eachSeesTheOtherAndWhatSheIsAt() {
    var id = Newsroom.draft(piece("Bài " + unique()));
    write(reporter, id);
    reporter.click("#lead");
    write(editor, id);
    assertThat(editor.locator(".together-people"))
        .containsText("Phóng viên mẫu đang mở bài này, đang sửa sapo."); // told by the next ping
    editor.navigate("/toa-soan/");
    reporter.click("#title");
    assertThat(reporter.locator(".together-people")).isHidden();
  }

  @Test
  void differentFieldsAreMergedWithoutAsking() {
    var title = "Bài " + unique();
    var id = Newsroom.draft(piece(title));
    write(reporter, id);
    reporter.fill("#title", title + " của tôi");
    save("bientap", id, 1, piece(title).add("lead", "Sapo của đồng nghiệp"));
    reporter.click("#save");
    assertThat(reporter.locator("#restored"))
        .containsText("Đã gộp phần Biên tập viên mẫu sửa: sapo");
    assertThat(reporter.locator("#lead")).hasValue("Sapo của đồng nghiệp");
    assertThat(reporter.locator("#typing-status")).containsText("Đã lưu phiên bản 3");
    assertThat(article(id).getString("title")).isEqualTo(title + " của tôi");
    assertThat(article(id).getString("lead")).isEqualTo("Sapo của đồng nghiệp");
  }

  @Test
  void theSameFieldIsChosenSideBySideAndWhatWasGivenUpComesBack() {
    var title = "Bài " + unique();
    var id = Newsroom.draft(piece(title));
    write(reporter, id);
    reporter.fill("#title", title + " của tôi");
    reporter.fill("#lead", "Sapo của tôi");
    save("bientap", id, 1, piece(title + " của họ").add("lead", "Sapo của họ"));
    reporter.click("#save");
    assertThat(reporter.locator("#race .race-field")).hasCount(2);
    assertThat(reporter.locator("[name=race-title]").first()).isFocused();
    Axe.findsNothing(reporter, "choosing between two texts");
    reporter.keyboard().press("Space");
    reporter.click("#race [name=save]");
    assertThat(reporter.locator("#race-problem")).containsText("sapo");
    reporter.check("[name=race-lead][value=mine]");
    reporter.click("#race [name=save]");
    assertThat(reporter.locator("#typing-status")).containsText("Đã lưu phiên bản 3");
    assertThat(article(id).getString("title")).isEqualTo(title + " của họ");
    assertThat(article(id).getString("lead")).isEqualTo("Sapo của tôi");
    reporter.click("text=Lấy lại bản của tôi");
    assertThat(reporter.locator("#title")).hasValue(title + " của tôi");
  }

  @Test
  void aNewerVersionIsToldAndOpenedWithoutReloading() {
    var title = "Bài " + unique();
    var id = Newsroom.draft(piece(title));
    write(reporter, id);
    save("bientap", id, 1, piece(title).add("lead", "Sapo mới"));
    reporter.click("#title");
    assertThat(reporter.locator(".together-newer"))
        .containsText("Biên tập viên mẫu vừa lưu phiên bản 2.");
    reporter.click("text=Mở phiên bản mới");
    assertThat(reporter.locator("#lead")).hasValue("Sapo mới");
  }

  @Test
  void aHoldIsToldOnceByTheClockAndItsButtonKeepsTheFocus() {
    var id = Newsroom.draft(piece("Bài " + unique()));
    var page = chromium.signedIn("phongvien");
    page.clock().install();
    write(page, id);
    page.click("text=Giữ bài");
    var hold = page.locator(".together-hold");
    assertThat(hold).hasText(Pattern.compile("^Bạn giữ bài từ \\d\\d:\\d\\d\\. Thôi giữ$"));
    hold.locator("button").focus();
    hold.evaluate(
        """
        hold => new MutationObserver(() => { hold.id = 'told-again' })
          .observe(hold, { childList: true, characterData: true, subtree: true })""");
    for (int minute = 0; minute < 3; minute++)
      page.waitForResponse(
          answer -> answer.url().endsWith("/presence"), () -> page.clock().runFor(60_000));
    assertThat(hold.locator("button")).isFocused();
    assertThat(page.locator("#told-again")).hasCount(0);
  }

  @Test
  void aBrokenHoldKeepsWhatWasTypedAndTellsBoth() {
    var title = "Bài " + unique();
    var id = Newsroom.draft(piece(title));
    write(reporter, id);
    reporter.click("text=Giữ bài");
    assertThat(reporter.locator(".together-hold")).containsText("Bạn giữ bài từ ");
    reporter.fill("#lead", "Sapo đang gõ dở");
    assertThat(reporter.locator("#typing-status")).containsText("Đã lưu nháp");
    write(editor, id);
    assertThat(editor.locator("#read-only")).containsText("Phóng viên mẫu đang giữ bài");
    editor.click("text=Hủy giữ bài…");
    Axe.findsNothing(editor, "breaking a hold");
    editor.click("#break-hold button[type=submit]");
    assertThat(editor.locator("#lead")).hasValue("Sapo đang gõ dở");
    assertThat(editor.locator("#save")).isVisible();
    reporter.click("#title");
    assertThat(reporter.locator(".together-hold")).containsText("đã được lưu thành một phiên bản");
    assertThat(reporter.locator("#lead")).hasValue("Sapo đang gõ dở");
    for (var page : new Page[] {reporter, editor}) {
      page.navigate("/toa-soan/thong-bao.xhtml");
      assertThat(notice(page, title)).containsText("đã hủy quyền giữ bài");
    }
  }

  @Test
  void aCommentOnAPassageIsToldAnsweredAndSettled() {
    var title = "Bài " + unique();
    var id = Newsroom.draft(piece(title));
    editor.navigate("/toa-soan/duyet.xhtml?id=" + id);
    selectWords(editor, "Đoạn văn thứ hai");
    editor.keyboard().press("Control+Alt+m");
    assertThat(editor.locator(".comments-about")).containsText("Đoạn văn thứ hai");
    editor.keyboard().type("Số này ở đâu ra? @phongv");
    assertThat(editor.locator(".mentions")).containsText("Phóng viên mẫu");
    Axe.findsNothing(editor, "whom one may mention");
    editor.keyboard().press("ArrowDown");
    editor.keyboard().press("Enter");
    editor.keyboard().press("Control+Enter");
    assertThat(editor.locator(".thread")).containsText("@phongvien");
    assertThat(editor.locator("#open-comments")).containsText("Còn 1 bình luận chưa xong.");
    reporter.navigate("/toa-soan/thong-bao.xhtml");
    assertThat(reporter.locator("#bell")).containsText("chưa đọc");
    assertThat(notice(reporter, title)).containsText("nhắc đến bạn");
    notice(reporter, title).locator("a").click();
    assertThat(reporter.locator(".comment").first()).isFocused();
    reporter.click("text=Trả lời");
    reporter.keyboard().type("Báo cáo của xã, trang 3.");
    reporter.keyboard().press("Control+Enter");
    assertThat(reporter.locator(".thread .comment")).hasCount(2);
    Axe.findsNothing(reporter, "comments");
    editor.navigate("/toa-soan/thong-bao.xhtml");
    notice(editor, title).locator("a").click();
    editor.click("text=Đánh dấu xong");
    assertThat(editor.locator(".comments-done summary")).hasText("Đã xong (1)");
    assertThat(editor.locator("#open-comments")).isHidden();
  }

  @Test
  void aNoticeThatWasReadIsCountedNoMore() {
    var title = "Bài " + unique();
    var id = Newsroom.draft(piece(title));
    Newsroom.put("phongvien", id, "submission", "");
    Newsroom.put("duyet", id, "return", "{\"reason\":\"Thiếu số liệu của xã\"}");
    reporter.navigate("/toa-soan/thong-bao.xhtml");
    assertThat(notice(reporter, title)).containsText("Thiếu số liệu của xã");
    notice(reporter, title).locator("[data-read]").click();
    assertThat(notice(reporter, title).locator(".unread-mark")).hasCount(0);
    reporter.click("#read-all");
    assertThat(reporter.locator("#bell .bell-count")).isHidden();
  }

  private static Locator notice(Page page, String title) {
    return page.locator("[data-notice]:has-text('" + title + "')").first();
  }

  private static void write(Page page, long id) {
    page.navigate("/toa-soan/viet.xhtml?id=" + id);
    assertThat(page.locator("#blockers")).isVisible();
    assertThat(page.locator(".together-hold")).isVisible();
  }

  private static void save(String account, long id, int base, JsonObjectBuilder theirs) {
    var json = theirs.build().toString();
    var answer =
        LOA.as(account, "PUT", "/api/v1/articles/" + id, json, "If-Match", "\"" + base + "\"");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  private static void selectWords(Page page, String words) {
    page.locator(".reading p:has-text('" + words + "')")
        .evaluate(
            """
            (p, words) => {
              const text = p.firstChild, at = text.data.indexOf(words)
              getSelection().setBaseAndExtent(text, at, text, at + words.length)
            }""",
            words);
  }
}
