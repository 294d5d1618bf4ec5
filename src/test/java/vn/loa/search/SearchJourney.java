package vn.loa.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.Patience.await;
import static vn.loa.Patience.awaitFound;
import static vn.loa.journey.RunningLoa.LOA;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.journey.Axe;
import vn.loa.journey.Chromium;
import vn.loa.journey.Newsroom;

/** Readers find by keyboard, in spite of their keyboard, and because editors help them. */
class SearchJourney {
  private static Chromium chromium;

  @BeforeAll
  static void open() {
    chromium = new Chromium();
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1440})
  void aSuggestionIsChosenByKeyboard(int width) {
    var page = chromium.stranger(width);
    page.navigate("/tim-kiem");
    var input = page.locator("#tim-lon");
    input.pressSequentially("nong thon m");
    assertThat(input).hasAttribute("aria-expanded", "true");
    Axe.findsNothing(page, "the search with its suggestions");
    input.press("ArrowDown");
    assertThat(page.locator("#tim-lon-goi-y [aria-selected=true]")).containsText("NTM");
    input.press("Escape");
    assertThat(input).hasAttribute("aria-expanded", "false");
    input.pressSequentially("oi");
    assertThat(input).hasAttribute("aria-expanded", "true");
    input.press("ArrowDown");
    input.press("Enter");
    page.waitForURL("**/chuong-trinh/**");
  }

  @Test
  void withoutAChoiceEnterSearchesWhatWasTyped() {
    var page = chromium.stranger(1440);
    page.navigate("/");
    page.locator("#tim").fill("nông thôn moiws");
    page.locator("#tim").press("Enter");
    assertThat(page.locator(".notice")).containsText("Đang hiện kết quả cho nông thôn mới");
    page.locator(".notice a").click();
    assertThat(page.locator(".count")).containsText("“nông thôn moiws”");
  }

  @Test
  void whatMayHaveBeenMeantIsOfferedAndFound() {
    var page = chromium.stranger(360);
    // Only Solr knows, and is given a moment only: later it is asked again.
    awaitFound("what may have been meant")
        .until(
            () -> {
              page.navigate("/tim-kiem?q=chuyeen+doii+sso");
              return page.locator(".meant a").isVisible();
            });
    page.locator(".meant a").click();
    assertThat(page.locator(".count")).containsText("“chuyển đổi số”");
    assertThat(page.locator(".hit").first()).isVisible();
  }

  @Test
  void anEditorsSynonymIsFoundAtOnce() {
    var word = Newsroom.unique();
    var other = Newsroom.unique();
    Newsroom.published(Newsroom.piece("Bài có chữ " + word));
    var page = chromium.signedIn("bientap");
    page.navigate("/toa-soan/tu-dong-nghia.xhtml");
    page.fill("#words", other + " = chữ " + word);
    page.click("#add");
    assertThat(page.locator("#synonyms table")).containsText(other);
    awaitFound("the word to be known everywhere")
        .until(() -> LOA.get("/tim-kiem?q=" + other).body().contains("<strong>1</strong> bài"));
  }

  @Test
  void aPromotedPieceStandsFirstAndIsMarked() {
    var question = Newsroom.unique();
    var id = Newsroom.published(Newsroom.piece("Bài được đề xuất " + Newsroom.unique()));
    var page = chromium.signedIn("bientap");
    page.navigate("/toa-soan/de-xuat.xhtml?tu=" + question);
    page.fill("#article", Long.toString(id));
    page.fill("#lastDay", LocalDate.of(2099, 12, 31).toString());
    page.click("#add");
    assertThat(page.locator("#promotions table")).containsText(question);
    page.navigate("/toa-soan/de-xuat.xhtml");
    Axe.findsNothing(page, "the list of what is promoted");
    var reader = chromium.stranger(360);
    reader.navigate("/tim-kiem?q=" + question);
    assertThat(reader.locator(".promoted")).containsText("Đề xuất của tòa soạn");
    assertThat(reader.locator(".promoted h3")).containsText("Bài được đề xuất");
    Newsroom.withdraw(id, "gone", "");
    reader.reload();
    assertThat(reader.locator(".promoted")).hasCount(0);
  }

  @Test
  void whatIsTypedOutlivesWhatIsTakenOffTheList() {
    var page = chromium.signedIn("bientap");
    var word = Newsroom.unique();
    page.navigate("/toa-soan/tu-dong-nghia.xhtml");
    page.fill("#words", word + " = nông thôn mới " + word);
    page.click("#add");
    var synonym = page.locator("#synonyms tr", new Page.LocatorOptions().setHasText(word));
    assertThat(synonym).hasCount(1);
    page.fill("#words", "đang gõ");
    synonym.locator("button").click();
    page.click(".ui-confirmdialog-yes");
    assertThat(synonym).hasCount(0);
    assertThat(page.locator("#words")).hasValue("đang gõ");

    var id = Newsroom.published(Newsroom.piece("Bài thôi đề xuất " + word));
    page.navigate("/toa-soan/de-xuat.xhtml?tu=" + word);
    page.fill("#article", Long.toString(id));
    page.fill("#lastDay", LocalDate.of(2099, 12, 31).toString());
    page.click("#add");
    var promotion = page.locator("#promotions tr", new Page.LocatorOptions().setHasText(word));
    assertThat(promotion).hasCount(1);
    page.fill("#article", "đang gõ");
    promotion.locator("button").click();
    assertThat(promotion).hasCount(0);
    assertThat(page.locator("#article")).hasValue("đang gõ");
  }

  @Test
  void whatIsAskedInVainIsCountedButNotBelowThreeAndNobodyIsNamed() {
    var question = Newsroom.unique();
    var phone = "0912 345 678";
    var page = chromium.signedIn("bientap");
    ask(question, 2);
    ask(phone.replace(" ", "+"), 3);
    report(page);
    assertThat(page.locator("main")).not().containsText(question);
    ask(question, 1);
    await("the counts")
        .untilAsserted(() -> assertThat(report(page)).contains(question).doesNotContain("0912"));
    var csv = page.request().get(page.locator("a[href*=csv]").getAttribute("href"));
    assertThat(csv.headers().get("content-disposition")).contains("tu-khoa.csv");
    assertThat(csv.text())
        .startsWith("\uFEFF\"Từ khóa\",\"Số lần tìm\",\"Không thấy\"\r\n")
        .contains("\r\n\"" + question + "\",\"3\",\"3\"\r\n")
        .doesNotContain("0912");
    page.locator("a[aria-label='Giao viết về " + question + "']").click();
    assertThat(page.locator("#title")).hasValue(question);
  }

  @Test
  void onlyEditorsLookAfterTheSearch() {
    for (var noun : new String[] {"synonyms", "promotions", "counts", "counts/csv"}) {
      assertThat(LOA.get("/api/v1/search/" + noun).statusCode()).isEqualTo(401);
      assertThat(LOA.as("phongvien", "GET", "/api/v1/search/" + noun, "").statusCode())
          .isEqualTo(403);
      assertThat(LOA.as("bientap", "GET", "/api/v1/search/" + noun, "").statusCode())
          .isEqualTo(200);
    }
    var one = LOA.as("bientap", "POST", "/api/v1/search/synonyms", "{\"words\":[\"một\"]}");
    assertThat(one.statusCode()).isEqualTo(422);
    assertThat(LOA.as("bientap", "DELETE", "/api/v1/search/synonyms/999999", "").statusCode())
        .isEqualTo(404);
  }

  private static String report(Page page) {
    page.navigate("/toa-soan/tim-kiem.xhtml");
    return page.locator("main").innerText();
  }

  private static void ask(String question, int times) {
    for (int i = 0; i < times; i++)
      assertThat(LOA.patiently("/tim-kiem?q=" + question).statusCode()).isEqualTo(200);
  }
}
