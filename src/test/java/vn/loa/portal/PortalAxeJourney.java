package vn.loa.portal;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.journey.Axe;
import vn.loa.journey.Chromium;

/** Everybody can use every kind of page of the portal, on a phone and a desk, in light and dark. */
class PortalAxeJourney {
  private static final String OPEN_EVERYTHING =
      "() => document.querySelectorAll('details').forEach(each => each.open = true)";
  private static Map<String, String> addresses = Map.of();
  private static int views;
  private static Chromium chromium;

  @BeforeAll
  static void open() {
    addresses = PortalPages.addresses();
    chromium = new Chromium();
  }

  @AfterAll
  static void close() {
    System.out.println("portal: axe checked " + views + " page views");
    chromium.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1440})
  void everyKindOfPageIsClean(int width) {
    var page = chromium.stranger(width);
    var softly = new SoftAssertions();
    addresses.forEach(
        (name, address) -> {
          page.navigate(address);
          page.evaluate(OPEN_EVERYTHING);
          for (var look : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK})
            softly.check(() -> check(page, name, look));
        });
    softly.assertAll();
  }

  private static void check(Page page, String name, ColorScheme look) {
    page.emulateMedia(new EmulateMediaOptions().setColorScheme(look));
    views++;
    Axe.findsNothing(page, name + ", " + look);
  }
}
