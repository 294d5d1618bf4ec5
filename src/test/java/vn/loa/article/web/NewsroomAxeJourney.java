package vn.loa.article.web;

import static vn.loa.journey.Newsroom.json;
import static vn.loa.journey.Newsroom.piece;
import static vn.loa.journey.Newsroom.put;
import static vn.loa.journey.Newsroom.unique;
import static vn.loa.journey.RunningLoa.LOA;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.journey.Axe;
import vn.loa.journey.Chromium;
import vn.loa.journey.Newsroom;

/** Everybody can use the pages about articles, with every dialog open, on a phone and a desk. */
class NewsroomAxeJourney {
  private static Chromium chromium;
  private static long submitted;
  private static long assignment;

  @BeforeAll
  static void open() {
    chromium = new Chromium();
    submitted = Newsroom.draft(piece("Bài " + unique()).add("section", "nong-thon-moi"));
    put("phongvien", submitted, "submission", "");
    var order =
        """
        {"title": "Chợ phiên", "brief": "Hỏi ban quản lý chợ.", "reporter": "phongvien",
         "deadline": "2999-01-01T17:00:00+07:00"}""";
    assignment = json(LOA.as("bientap", "POST", "/api/v1/assignments", order)).getInt("id");
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1440})
  void theListsAreClean(int width) {
    var page = as("bientap", width);
    Axe.findsNothing(page, "my work");
    for (var name :
        new String[] {
          "bai-viet.xhtml",
          "thong-bao.xhtml",
          "giao-de-tai.xhtml",
          "giao-de-tai-sua.xhtml",
          "de-tai.xhtml?id=" + assignment,
          "thoi-gian.xhtml",
          "lich-su.xhtml?id=" + submitted,
          "lich-su.xhtml?id=" + submitted + "&tu=1&den=1&luc=2030-01-01T08:00"
        }) {
      page.navigate("/toa-soan/" + name);
      Axe.findsNothing(page, name);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1440})
  void theWritersPageIsCleanWithEverythingOpen(int width) {
    var page = as("bientap", width);
    page.navigate("/toa-soan/viet.xhtml?id=" + submitted);
    page.locator("#blockers").waitFor();
    for (var name : new String[] {"themes", "areas", "basis", "objectives"})
      page.click("#field-" + name + " .picker-open");
    page.click("#areas-choices li label");
    Axe.findsNothing(page, "writing");
    page.fill("#title", "dài ".repeat(80));
    page.click("#save");
    page.locator("#error-summary").waitFor();
    Axe.findsNothing(page, "problems");
    page.click("#preview-open");
    page.locator("#preview .reading-title").waitFor();
    Axe.findsNothing(page, "preview");
    page.click("#preview [name=close]");
    page.click("#cover-pick");
    page.locator("#picture-picker[open]").waitFor();
    Axe.findsNothing(page, "pictures");
    page.keyboard().press("Escape");
    open(page, "#race");
    Axe.findsNothing(page, "lost race");
    page.keyboard().press("Escape");
    open(page, "#break-hold");
    Axe.findsNothing(page, "breaking a hold");
    page.keyboard().press("Escape");
    page.click("#comments-toggle");
    Axe.findsNothing(page, "comments");
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1440})
  void theWritersPageIsCleanWhenItMayOnlyBeRead(int width) {
    var page = as("phongvien", width);
    page.navigate("/toa-soan/viet.xhtml?id=" + submitted);
    page.locator("#read-only").waitFor();
    Axe.findsNothing(page, "reading what was handed in");
    page.click("#comments-toggle");
    Axe.findsNothing(page, "comments on what was handed in");
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1440})
  void theApproversPageIsCleanWithEveryDialogOpen(int width) {
    var page = as("duyet", width);
    page.navigate("/toa-soan/duyet.xhtml?id=" + submitted);
    page.locator("[data-verb=RETURN]").waitFor();
    page.locator(".refused summary").first().click();
    Axe.findsNothing(page, "approving");
    for (var dialog : page.locator("dialog[data-move]").all()) {
      var verb = dialog.getAttribute("data-move");
      open(page, "dialog[data-move=" + verb + "]");
      if (verb.equals("WITHDRAW")) page.check("[name=how][value=replaced]");
      Axe.findsNothing(page, verb);
      page.keyboard().press("Escape");
    }
  }

  private static Page as(String account, int width) {
    var page = chromium.signedIn(account);
    page.setViewportSize(width, 900);
    page.reload();
    return page;
  }

  private static void open(Page page, String dialog) {
    page.locator(dialog).evaluate("element => element.showModal()");
  }
}
