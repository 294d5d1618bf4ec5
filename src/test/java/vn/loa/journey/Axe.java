package vn.loa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The accessibility rules of WCAG 2.2 AA and best practice, asked of a page as it is shown. */
public final class Axe {
  private static final String VIOLATIONS =
      """
      async () => (await axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      })).violations.map(rule =>
        rule.id + ': ' + rule.nodes.map(node => node.target.join(' ')).join(', '))
      """;

  private Axe() {}

  public static void findsNothing(Page page, String what) {
    page.evaluate(source());
    var width = page.viewportSize().width;
    assertThat((Iterable<?>) page.evaluate(VIOLATIONS)).as("%s at %d px", what, width).isEmpty();
  }

  private static String source() {
    try {
      return Files.readString(Path.of(System.getProperty("loa.axe")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
