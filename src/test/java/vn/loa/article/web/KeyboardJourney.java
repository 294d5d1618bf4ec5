package vn.loa.article.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.loa.journey.Newsroom.unique;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.loa.journey.Chromium;
import vn.loa.journey.Newsroom;

/** From sign-in to a published piece without touching a mouse. */
class KeyboardJourney {
  private static final int MOST_TABS = 400;
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
  void aPieceIsWrittenPassedOnAndPublishedWithTheKeyboardAlone() {
    var title = "Bài bàn phím " + unique();
    write(title);
    passOn(title);
    var portal = publish(title);
    assertThat(portal.locator("h1")).hasText(title);
    assertThat(portal.locator("[alt='Mô tả ảnh bằng bàn phím']").first()).isVisible();
  }

  private static void write(String title) {
    var page = signIn("phongvien");
    press(page, "form.new-article button");
    assertThat(page.locator("#title")).isFocused();
    type(page, title);
    into(page, "#lead");
    type(page, "Sapo gõ bằng bàn phím.");
    into(page, ".loa-editor-text");
    type(page, "Nội dung gõ bằng bàn phím.");
    into(page, "#section");
    page.keyboard().press("ArrowDown");
    addCover(page);
    page.keyboard().press("Control+s");
    assertThat(page.locator("#typing-status")).containsText("Đã lưu phiên bản");
    backInto(page, "[data-verb=SUBMIT]");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile(".*xong=SUBMIT.*"));
  }

  private static void addCover(Page page) {
    var picture = new FilePayload("anh.jpg", "image/jpeg", Newsroom.jpeg());
    // Listens before anything is pressed: Chromium begins to hand choosers over in its own time.
    page.onFileChooser(chooser -> chooser.setFiles(picture));
    press(page, "#cover-pick");
    into(page, "#picture-picker-file");
    page.keyboard().press("Enter");
    assertThat(page.locator("#cover-alt")).isFocused();
    type(page, "Mô tả ảnh bằng bàn phím");
  }

  private static void passOn(String title) {
    var page = signIn("bientap");
    follow(page, title);
    press(page, "[data-verb=EDIT]");
    assertThat(page.locator(".done")).containsText("Đã chuyển sang bước sau");
  }

  /** The piece on the portal. */
  private static Page publish(String title) {
    var page = signIn("duyet");
    follow(page, title);
    for (var verb : new String[] {"APPROVE", "PUBLISH"}) {
      press(page, "[data-verb=" + verb + "]");
      press(page, "dialog[data-move=" + verb + "] button[type=submit]");
      assertThat(page).hasURL(Pattern.compile(".*xong=" + verb));
    }
    assertThat(page.locator(".done")).containsText("Đã xuất bản");
    press(page, ".done a:has-text('Xem trên cổng')");
    assertThat(page).hasURL(Pattern.compile(".*/bai/.*"));
    return page;
  }

  private static Page signIn(String account) {
    var page = chromium.stranger(1440);
    page.navigate("/dang-nhap");
    into(page, "#username");
    type(page, account);
    into(page, "#password");
    type(page, "loa-demo");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile(".*/toa-soan/"));
    return page;
  }

  private static void follow(Page page, String title) {
    into(page, "a.piece-title:has-text('" + title + "')");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile(".*duyet.xhtml.*"));
  }

  private static void press(Page page, String target) {
    into(page, target);
    page.keyboard().press("Enter");
  }

  private static void type(Page page, String text) {
    page.keyboard().type(text);
  }

  private static void into(Page page, String target) {
    tabUntil(page, target, "Tab");
  }

  private static void backInto(Page page, String target) {
    tabUntil(page, target, "Shift+Tab");
  }

  private static void tabUntil(Page page, String target, String key) {
    var place = page.locator(target).first();
    place.waitFor();
    for (int i = 0; i < MOST_TABS; i++) {
      if ((Boolean) place.evaluate("element => element === document.activeElement")) return;
      page.keyboard().press(key);
    }
    throw new AssertionError("the keyboard does not reach " + target);
  }
}
