package vn.loa.article.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.journey.Newsroom.piece;
import static vn.loa.journey.Newsroom.unique;
import static vn.loa.journey.RunningLoa.LOA;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.loa.journey.Axe;
import vn.loa.journey.Chromium;
import vn.loa.journey.Newsroom;

/** A piece that may not be changed now: all of it can be read, and what may be done can be done. */
class ReadOnlyJourney {
  private static final String TEXT = ".loa-editor-text";
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
  void whoHandedInMayLookAtItAndTakeItBack() {
    var id = Newsroom.draft(piece("Bài " + unique()).add("section", "nong-thon-moi"));
    Newsroom.put("phongvien", id, "submission", "");
    var page = reading("phongvien", id);
    page.locator(".refused summary").click();
    assertThat(page.locator(".refused li").first()).isVisible();
    page.click("#preview-open");
    assertThat(page.locator("#preview-text")).containsText("Đoạn văn thứ hai.");
    page.click("#preview [name=close]");
    page.locator("[data-verb=RECALL]").focus();
    assertThat(page.locator("[data-verb=RECALL]")).isFocused();
    page.keyboard().press("Enter");
    assertThat(page.locator("#save")).isVisible();
    assertThat(page.locator("#read-only")).isHidden();
    assertThat(page.locator("#title")).isEditable();
  }

  @Test
  void whatAColleagueHoldsIsReadAndCommentedOn() {
    var id = held("Nội dung đang viết.");
    var page = reading("bientap", id);
    assertThat(page.locator("#read-only")).containsText("Phóng viên mẫu đang giữ bài");
    var words = page.locator(TEXT + " p").first().boundingBox();
    page.mouse().move(words.x + 1, words.y + 10);
    page.mouse().down();
    page.mouse().move(words.x + 100, words.y + 10);
    page.mouse().up();
    page.keyboard().press("Control+Alt+m");
    assertThat(page.locator(".comments-about")).containsText("“Nội dung");
    page.keyboard().type("Thêm số liệu.");
    page.keyboard().press("Control+Enter");
    assertThat(page.locator(".thread")).containsText("Thêm số liệu.");
    page.click(".comments-close");
    page.locator("#title").selectText();
    page.keyboard().press("Control+Alt+m");
    assertThat(page.locator(".comments-about")).containsText("Bài đang giữ");
  }

  @Test
  void nothingOfWhatAColleagueHoldsIsChangedUntilItIsGivenBack() {
    var id = held("Nội dung đang viết.\n\n![Ruộng](media:" + Newsroom.picture() + ")");
    var page = reading("bientap", id);
    var text = page.locator(TEXT);
    var written = text.textContent();
    for (var field : new String[] {"#title", "#notes", "#author", TEXT + " figure input >> nth=0"})
      assertThat(page.locator(field)).not().isEditable();
    for (var choice : new String[] {"#section", "#cover-pick"})
      assertThat(page.locator(choice)).isDisabled();
    for (var tool : new String[] {".loa-editor-toolbar", TEXT + " figure button", "#word-open"})
      assertThat(page.locator(tool)).isHidden();
    assertThat(page.locator(".picker-open:visible")).hasCount(0);
    text.locator("p").first().click();
    page.keyboard().type("Chữ gõ thêm");
    PasteJourney.paste(page, "<p>Chữ dán vào</p>");
    PasteJourney.drop(page, PasteJourney.picture());
    assertThat(text).hasText(written);
    assertThat(text.locator("figure, .loa-editor-upload")).hasCount(1);
    Axe.findsNothing(page, "a piece that a colleague holds");

    LOA.as("phongvien", "DELETE", "/api/v1/articles/" + id + "/hold", "");
    assertThat(page.locator("#save")).isVisible(); // told by the next ping
    text.locator("p").first().click();
    page.keyboard().press("End");
    page.keyboard().type(" Gõ được rồi.");
    assertThat(text).containsText("Nội dung đang viết. Gõ được rồi.");
    assertThat(page.locator("#section")).isEnabled();
  }

  private static long held(String body) {
    var id = Newsroom.draft(piece("Bài đang giữ " + unique()).add("body", body));
    var answer = LOA.as("phongvien", "PUT", "/api/v1/articles/" + id + "/hold", "{}");
    assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 204);
    return id;
  }

  private static Page reading(String account, long id) {
    var page = chromium.signedIn(account);
    page.navigate("/toa-soan/viet.xhtml?id=" + id);
    assertThat(page.locator("#read-only")).isVisible();
    return page;
  }
}
