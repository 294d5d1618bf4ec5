package vn.loa.article.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.journey.Newsroom.article;
import static vn.loa.journey.Newsroom.piece;
import static vn.loa.journey.Newsroom.unique;
import static vn.loa.journey.RunningLoa.LOA;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import jakarta.json.Json;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.loa.journey.Chromium;
import vn.loa.journey.Newsroom;

/** Writing loses nothing: not to an ended sign-in, not to a killed browser, not to a colleague. */
class WritingJourney {
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
  void whoTypesSlowlyIsOfferedToHandInWithoutSavingFirst() {
    var page = chromium.signedIn("phongvien");
    page.click("form.new-article button");
    assertThat(page.locator("#title")).isFocused();
    page.fill("#title", "Bài gõ chậm " + unique());
    assertThat(page.locator("#typing-status")).containsText("Đã lưu nháp");
    assertThat(page.locator("#blockers")).containsText("chưa có sapo");
    page.fill("#lead", "Sapo gõ sau.");
    page.click(".loa-editor-text");
    page.keyboard().type("Nội dung gõ sau.");
    page.selectOption("#section", "thong-bao");
    assertThat(page.locator("#blockers")).containsText("Không thiếu gì");
    page.click("[data-verb=SUBMIT]");
    assertThat(page).hasURL(Pattern.compile(".*xong=SUBMIT.*"));
  }

  @Test
  void whatIsMissingIsToldWhenOneHandsIn() {
    var page = chromium.signedIn("phongvien");
    page.click("form.new-article button");
    assertThat(page.locator("#title")).isFocused();
    page.fill("#title", "Bài thiếu " + unique());
    assertThat(page.locator("#typing-status")).containsText("Đã lưu nháp");
    page.click("[data-verb=SUBMIT]");
    assertThat(page.locator("#error-summary")).containsText("Bài chưa có sapo.");
  }

  @Test
  void anEndedSignInAsksForThePasswordOverTheUntouchedText() {
    var page = writing("Bài " + unique());
    endSignIn(page);
    page.fill("#lead", "Câu đang viết dở thì");
    assertThat(page.locator("#sign-in")).isVisible();
    assertThat(page.locator("#lead")).hasValue("Câu đang viết dở thì");
    page.fill("#sign-in-password", "loa-demo");
    page.click("#sign-in button[type=submit]");
    assertThat(page.locator("#sign-in")).isHidden();
    assertThat(page.locator("#typing-status")).containsText("Đã lưu nháp");
    assertThat(page.locator("#lead")).hasValue("Câu đang viết dở thì");
  }

  @Test
  void whoLeavesTheSignInUnansweredMaySaveLaterAndTheNewestTextIsKept() {
    var page = opened(Newsroom.draft(piece("Bài " + unique())));
    page.route("**/checks*", Route::abort); // it would ask for the sign-in, too
    endSignIn(page);
    page.fill("#lead", "Câu cũ");
    assertThat(page.locator("#sign-in")).isVisible();
    page.keyboard().press("Escape");
    assertThat(page.locator("#typing-status")).containsText("Chưa lưu nháp được");
    typeAndSave(page, "Câu mới");
    assertThat(page.locator("#sign-in")).isVisible();
    page.keyboard().press("Escape");
    assertThat(page.locator("#typing-status")).containsText("Chưa lưu được");
    typeAndSave(page, "Câu mới nhất");
    page.fill("#sign-in-password", "loa-demo");
    page.click("#sign-in button[type=submit]");
    assertThat(page.locator("#typing-status")).containsText("Đã lưu phiên bản 2");
    var id = Long.parseLong(page.url().replaceFirst(".*id=", ""));
    assertThat(article(id).getString("lead")).isEqualTo("Câu mới nhất");
    assertThat(page.locator("#sign-in")).isHidden();
  }

  @Test
  void aNewPieceIsMadeOnceHoweverOftenOneSaves() {
    var title = "Bài " + unique();
    var page = chromium.signedIn("phongvien");
    page.clock().install();
    page.navigate("/toa-soan/viet.xhtml");
    var posts = new ArrayList<Route>();
    page.route("**/api/v1/articles", posts::add);
    page.fill("#title", title);
    page.click("#save");
    page.waitForCondition(() -> !posts.isEmpty());
    page.fill("#lead", "Gõ trong lúc lưu.");
    page.click("#save");
    page.clock().runFor(5_000); // what is typed is kept after a pause, too
    page.unroute("**/api/v1/articles");
    posts.forEach(Route::resume);
    assertThat(page.locator("#typing-status")).containsText("Đã lưu phiên bản 2");
    assertThat(posts).hasSize(1);
    var id = Long.parseLong(page.url().replaceFirst(".*id=", ""));
    assertThat(article(id).getString("lead")).isEqualTo("Gõ trong lúc lưu.");
  }

  @Test
  void aKilledBrowserCostsNothingThatWasTyped() {
    var title = "Bài " + unique();
    var page = writing(title);
    page.waitForResponse(
        answer -> answer.url().endsWith("/typing") && answer.request().method().equals("PUT"),
        () -> page.fill("#notes", "Gọi lại cho trưởng thôn trước khi"));
    page.context().close();
    var again = chromium.signedIn("phongvien");
    again.click(".unsaved >> text=" + title);
    assertThat(again.locator("#restored")).containsText("Đã khôi phục");
    assertThat(again.locator("#title")).hasValue(title);
    assertThat(again.locator("#notes")).hasValue("Gọi lại cho trưởng thôn trước khi");
  }

  @Test
  void whatWasDroppedIsHadBackAsItWasWhenItWasDropped() {
    var cover = Json.createObjectBuilder().add("media", Newsroom.picture()).add("alt", "Ruộng");
    var page = opened(Newsroom.draft(piece("Bài " + unique()).add("cover", cover)));
    var saved = page.inputValue("#lead");
    page.fill("#lead", "Câu đầu");
    assertThat(page.locator("#typing-status")).containsText("Đã lưu nháp");
    page.reload();
    assertThat(page.locator("#restored")).containsText("Đã khôi phục");
    page.fill("#lead", "Câu đầu và mười phút gõ thêm");
    page.click("#cover-remove");
    page.click("text=Bỏ, dùng bản đã lưu");
    assertThat(page.locator("#lead")).hasValue(saved);
    assertThat(page.locator("#cover-picture")).isVisible();
    page.click("text=Lấy lại");
    assertThat(page.locator("#lead")).hasValue("Câu đầu và mười phút gõ thêm");
    assertThat(page.locator("#cover-picture")).isHidden();
    assertThat(page.locator("#typing-status")).containsText("Đã lưu nháp");
  }

  @Test
  void aNetworkThatIsAwayKeepsTheTextOnTheMachine() {
    var page = writing("Bài " + unique());
    page.context().setOffline(true);
    page.fill("#lead", "Viết khi mất mạng");
    assertThat(page.locator("#typing-status")).containsText("Mất kết nối");
    page.context().setOffline(false);
    assertThat(page.locator("#typing-status")).containsText("Đã lưu nháp");
  }

  @Test
  void aLostRaceIsDecidedByTheWriter() {
    var title = "Bài " + unique();
    var id = Newsroom.draft(piece(title));
    var page = opened(id);
    var theirs = piece(title).add("lead", "Sapo của đồng nghiệp").build().toString();
    var saved = LOA.as("phongvien", "PUT", "/api/v1/articles/" + id, theirs, "If-Match", "\"1\"");
    assertThat(saved.statusCode()).isEqualTo(200);
    page.fill("#lead", "Sapo của tôi");
    page.click("#save");
    assertThat(page.locator("#race-fields del")).containsText("đồng nghiệp");
    assertThat(page.locator("#race-fields ins")).containsText("tôi");
    assertThat(article(id).getString("lead")).isEqualTo("Sapo của đồng nghiệp");
    page.click("#race [name=mine]");
    assertThat(page.locator("#typing-status")).containsText("Đã lưu phiên bản 3");
    assertThat(article(id).getString("lead")).isEqualTo("Sapo của tôi");
  }

  @Test
  void theirsCanBeTakenInstead() {
    var title = "Bài " + unique();
    var id = Newsroom.draft(piece(title));
    var page = opened(id);
    var theirs = piece(title).add("lead", "Sapo của đồng nghiệp").build().toString();
    LOA.as("phongvien", "PUT", "/api/v1/articles/" + id, theirs, "If-Match", "\"1\"");
    page.fill("#lead", "Sapo của tôi");
    page.click("#save");
    page.click("#race [name=theirs]");
    assertThat(page.locator("#lead")).hasValue("Sapo của đồng nghiệp");
  }

  @Test
  void whatCannotBeSavedIsSaidBesideItsField() {
    var page = opened(Newsroom.draft(piece("Bài " + unique())));
    page.fill("#title", "dài ".repeat(80));
    page.click("#save");
    assertThat(page.locator("#title-problem")).containsText("tối đa 250");
    assertThat(page.locator("#title")).isFocused();
    assertThat(page.locator("#error-summary a")).hasAttribute("href", "#field-title");
  }

  @Test
  void whatIsMissingIsListedAndLeadsToItsField() {
    var page = opened(Newsroom.draft(piece("Bài " + unique()).add("lead", "")));
    page.click("#blockers >> text=Sapo");
    assertThat(page.locator("#lead")).isFocused();
  }

  /** A new article with a title, whose first typing the server has. */
  private static Page writing(String title) {
    var page = chromium.signedIn("phongvien");
    page.navigate("/toa-soan/viet.xhtml");
    page.fill("#title", title);
    assertThat(page).hasURL(Pattern.compile(".*id=\\d+"));
    return page;
  }

  /** At once, before what is typed is sent by itself. */
  private static void typeAndSave(Page page, String lead) {
    page.locator("#lead")
        .evaluate(
            """
            (lead, text) => {
              lead.value = text
              lead.dispatchEvent(new Event('input', { bubbles: true }))
              document.getElementById('save').click()
            }""",
            lead);
  }

  private static Page opened(long id) {
    var page = chromium.signedIn("phongvien");
    page.navigate("/toa-soan/viet.xhtml?id=" + id);
    assertThat(page.locator("#blockers")).isVisible();
    return page;
  }

  /** Ends the sign-in as the account would elsewhere; the browser keeps its useless cookie. */
  private static void endSignIn(Page page) {
    var cookies =
        page.context().cookies().stream()
            .map(cookie -> cookie.name + "=" + cookie.value)
            .collect(Collectors.joining("; "));
    var answer =
        LOA.send(LOA.request("/dang-xuat").header("Cookie", cookies).POST(BodyPublishers.noBody()));
    assertThat(answer.statusCode()).isBetween(302, 303);
  }
}
