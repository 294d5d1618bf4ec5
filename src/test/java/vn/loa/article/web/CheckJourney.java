package vn.loa.article.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.Patience.await;
import static vn.loa.journey.Newsroom.draft;
import static vn.loa.journey.Newsroom.json;
import static vn.loa.journey.Newsroom.move;
import static vn.loa.journey.Newsroom.piece;
import static vn.loa.journey.Newsroom.published;
import static vn.loa.journey.Newsroom.unique;
import static vn.loa.journey.RunningLoa.LOA;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.journey.Axe;
import vn.loa.journey.Chromium;
import vn.loa.journey.Newsroom;

/** The checker while one writes, on the approver's page, and as a rule of a section. */
class CheckJourney {
  private static final String SECTION = Newsroom.ONE_STEP;
  private static final String BAD = "Xã đạt chuẩn ngày 31/4 , theo Kế hoạch 07/KH–BCĐ.";
  private static Chromium chromium;

  @BeforeAll
  static void open() {
    chromium = new Chromium();
  }

  @AfterAll
  static void close() {
    set("bientap", "DATES", "ADVICE");
    chromium.close();
  }

  @Test
  void whatIsTypedIsCheckedLedToAndMendedByTheKeyboard() {
    var page = chromium.signedIn("phongvien");
    page.navigate("/toa-soan/viet.xhtml");
    page.fill("#title", "Xã vùng cao họp bàn");
    page.click(".loa-editor-text");
    page.keyboard().type(BAD);
    var list = page.locator("#checks .check");
    assertThat(list).hasCount(3);
    assertThat(page.locator("#checks .checks-count")).hasText("3 gợi ý");
    assertThat(page.locator("#checks")).containsText("không có ngày này trong lịch");
    page.locator("#checks [name=go]", named("31/4")).press("Enter");
    await("the selection").untilAsserted(() -> assertThat(selected(page)).isEqualTo("31/4"));
    page.locator("#checks [name=mend]", named("07/KH-BCĐ")).press("Enter");
    assertThat(page.locator(".loa-editor-text")).containsText("07/KH-BCĐ");
    assertThat(list).hasCount(2);
    assertThat(page.locator("#checks button:focus")).hasCount(1);
    page.locator("#checks [name=mend]").press("Enter");
    assertThat(page.locator(".loa-editor-text")).containsText("31/4, theo");
    page.click(".loa-editor-text");
    page.keyboard().press("Control+z");
    assertThat(page.locator(".loa-editor-text")).containsText("31/4 , theo");
    page.fill("#title", "Họat động ở xã");
    page.locator("#checks [name=mend]", named("Hoạt")).click();
    assertThat(page.locator("#title")).hasValue("Hoạt động ở xã");
  }

  @Test
  void aRuleOfTheSectionKeepsTheTextFromBeingHandedInUntilItIsMended() {
    set("bientap", "DATES", "RULE");
    var id = draft(piece("Bài " + unique()).add("body", "Họp ngày 31/4."));
    assertThat(codes(blockers(id))).contains("article.gap.check.DATES");
    assertThat(move("phongvien", "PUT", id, "submission", "").statusCode()).isEqualTo(409);
    var page = chromium.signedIn("phongvien");
    page.navigate("/toa-soan/viet.xhtml?id=" + id);
    assertThat(page.locator("#checks .check.rule")).containsText("Ngày tháng");
    assertThat(page.locator("#blockers")).containsText("không có ngày này trong lịch");
    set("bientap", "DATES", "OFF");
    assertThat(codes(checks(id))).doesNotContain("DATES");
    assertThat(move("phongvien", "PUT", id, "submission", "").statusCode()).isEqualTo(204);
  }

  @Test
  void onlyWhoMayChangesRulesAndNothingImpossible() {
    assertThat(set("phongvien", "DATES", "RULE")).isEqualTo(403);
    assertThat(set("bientap", "LONG_SENTENCES", "RULE")).isEqualTo(422);
    assertThat(set("bientap", "ALT_MISSING", "OFF")).isEqualTo(422);
    assertThat(set("bientap", "NOTHING", "OFF")).isEqualTo(422);
    assertThat(set("quantri", "DATES", "ADVICE")).isEqualTo(204);
  }

  @Test
  void theEditorSetsRulesOnAPageThatEverybodyCanUse() {
    var page = chromium.signedIn("bientap");
    page.navigate("/toa-soan/kiem-tra.xhtml?muc=" + SECTION);
    page.locator("select[aria-label='Mức của Ký tự lạ']").selectOption("RULE");
    page.click("#save");
    assertThat(page.locator("#messages")).containsText("Đã lưu");
    page.reload();
    var level = page.locator("select[aria-label='Mức của Ký tự lạ']");
    assertThat(level).hasValue("RULE");
    set("bientap", "CHARACTERS", "ADVICE");
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1440})
  void panelAndPagesAreClean(int width) {
    var id = draft(piece("Bài họat động " + unique()).add("body", BAD));
    var page = chromium.signedIn("bientap");
    page.setViewportSize(width, 900);
    for (var view : List.of("viet", "duyet")) {
      page.navigate("/toa-soan/" + view + ".xhtml?id=" + id);
      page.locator("#checks .check").first().waitFor();
      Axe.findsNothing(page, view + " with what is to be mended");
    }
    page.navigate("/toa-soan/kiem-tra.xhtml?muc=" + SECTION);
    Axe.findsNothing(page, "the rules of a section");
  }

  @Test
  void aLinkWithinThatReadersCannotReadIsTold() {
    var hidden = draft(piece("Bài " + unique()));
    var body = "Đọc [bài về chè](/bai/bai-ve-che-" + hidden + ") ở đây.";
    var id = draft(piece("Bài " + unique()).add("body", body));
    assertThat(codes(checks(id))).contains("DEAD_LINKS");
  }

  @Test
  void aTextThatAnotherPieceHoldsIsToldWithItsAgency() {
    var words = new StringBuilder();
    for (int i = 0; i < 60; i++) words.append(unique()).append(i % 12 == 11 ? ". " : " ");
    var first = published(piece("Bài " + unique()).add("body", words.toString()));
    var second = draft(piece("Bài " + unique()).add("body", words.toString()));
    var page = chromium.signedIn("phongvien");
    page.navigate("/toa-soan/viet.xhtml?id=" + second);
    await("the check for what is alike")
        .atMost(Duration.ofSeconds(90))
        .until(() -> codes(checks(second)).contains("ALIKE"));
    page.reload();
    assertThat(page.locator("#checks [name=cite]")).isVisible();
    page.click("#checks [name=cite]");
    assertThat(page.locator(".loa-editor-text a[href$='-" + first + "']")).isVisible();
    assertThat(page.locator("#checks [name=cite]")).hasCount(0);
  }

  private static Page.LocatorOptions named(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private static String selected(Page page) {
    return (String) page.evaluate("getSelection().toString()");
  }

  private static int set(String account, String check, String level) {
    var body = Json.createObjectBuilder().add(check, level).build().toString();
    return LOA.as(account, "PUT", "/api/v1/sections/" + SECTION + "/checks", body).statusCode();
  }

  private static JsonObject blockers(long id) {
    return json(LOA.as("phongvien", "GET", "/api/v1/articles/" + id + "/blockers", ""));
  }

  private static JsonObject checks(long id) {
    return json(LOA.as("phongvien", "GET", "/api/v1/articles/" + id + "/checks", ""));
  }

  private static List<String> codes(JsonObject answer) {
    return answer.getJsonArray("items").stream()
        .map(JsonValue::asJsonObject)
        .map(each -> each.getString("check", each.getString("code", "")))
        .toList();
  }
}
