package vn.loa.identity.web;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.journey.Axe;
import vn.loa.journey.Chromium;

/** Everybody can use the pages around the articles, with menu and dialogs open. */
class AdministrationAxeJourney {
  private static final String[] PAGES = {
    "tai-khoan.xhtml",
    "tai-khoan-sua.xhtml",
    "co-quan.xhtml",
    "co-quan-sua.xhtml",
    "nhat-ky.xhtml",
    "kiem-tra.xhtml",
    "phien.xhtml",
    "mat-khau.xhtml",
    "ma-api.xhtml",
    "anh.xhtml",
    "tim-kiem.xhtml",
    "tu-dong-nghia.xhtml",
    "de-xuat.xhtml",
    "hai-buoc.xhtml",
    "thay-the.xhtml"
  };

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
  void everyPageIsCleanWithTheMenuOpen(int width) {
    var page = as("quantri", width);
    for (var name : PAGES) {
      page.navigate("/toa-soan/" + name);
      Axe.findsNothing(page, name);
      openMenu(page);
      Axe.findsNothing(page, name + " with its menu");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1440})
  void whatAsksAgainIsClean(int width) {
    var page = as("quantri", width);
    page.navigate("/toa-soan/phien.xhtml");
    page.locator("main button:has-text('Đăng xuất khỏi mọi nơi')").click();
    page.locator(".ui-confirm-dialog").waitFor();
    Axe.findsNothing(page, "the question before signing out everywhere");
    page.navigate("/toa-soan/");
    page.locator("#sign-in").evaluate("dialog => dialog.showModal()");
    Axe.findsNothing(page, "the sign-in dialog");
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1440})
  void thePictureLibraryIsCleanWithItsDetails(int width) {
    var page = as("phongvien", width);
    page.navigate("/toa-soan/anh.xhtml");
    page.locator("button.picture").first().click();
    page.locator("#picture-details[open]").waitFor();
    Axe.findsNothing(page, "the details of a picture");
  }

  private static void openMenu(Page page) {
    page.evaluate(
        "document.querySelectorAll('header details').forEach(each => { each.open = true })");
  }

  private static Page as(String account, int width) {
    var page = chromium.signedIn(account);
    page.setViewportSize(width, 900);
    page.reload();
    return page;
  }
}
