package vn.loa.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No text, however meant, holds the server up or brings it down. */
class BoundsTest {
  private static final Duration FOR_EVER = Duration.ofMinutes(2);
  private final Markup markup = new Markup();

  static Stream<String> repeated() {
    return Stream.of(
            ">",
            "> ",
            "[",
            "]",
            "*",
            "_",
            "`",
            "-",
            "- ",
            "* ",
            "+ ",
            "1. ",
            "![",
            "](",
            "[a](",
            "[a](<b",
            "![[](",
            "**a ",
            "*a _b ",
            "``` ",
            "`` ` ",
            "<",
            "<a ",
            "<!--",
            "<?",
            "&",
            "&#",
            "[^1]",
            "[^1]: ",
            "[a][",
            "| ",
            "|-",
            "# ",
            "~~~\n",
            "> - ",
            "[a]: /x\n",
            "[^1]: a\n",
            "a\n\n",
            "a**b",
            "(",
            "\\",
            "<b>",
            "</b>",
            "\t")
        .map(part -> part.repeat(10_000));
  }

  static Stream<String> nested() {
    var lists = new StringBuilder();
    for (var depth = 0; depth < 900; depth++) lists.append("  ".repeat(depth)).append("- a\n");
    return Stream.of(
        lists.toString(),
        "![".repeat(5_000) + "a" + "](media:1)".repeat(5_000),
        "*a **b ".repeat(2_000) + "c** d* ".repeat(2_000),
        "|" + "a|".repeat(5_000) + "\n|" + "-|".repeat(5_000) + "\n" + "|b".repeat(100) + "\n",
        "`` ` [a](<b ".repeat(80_000));
  }

  @ParameterizedTest
  @MethodSource({"repeated", "nested"})
  void tenThousandOfAnythingIsBorne(String text) {
    var rendered = assertTimeoutPreemptively(FOR_EVER, () -> markup.plain(text + "\n\nhết"));
    assertThat(rendered).isNotNull();
  }

  @Test
  void ordinaryTextPassesAsItIs() {
    var text = "> - 1. [a](b) **c** `d`\n\n" + "-".repeat(80) + "\n\n    mã\n";
    assertThat(Bounds.of(text)).isEqualTo(text);
  }

  @Test
  void whatIsTooDeepIsShownAsItWasTyped() {
    assertThat(markup.plain("> ".repeat(25) + "đáy")).isEqualTo("> > > > > đáy");
  }
}
