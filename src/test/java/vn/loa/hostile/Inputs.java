package vn.loa.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.Executable;

/**
 * The inputs of a file, one a line after the first, which says what they are: {@code ⟨a×3⟩} stands
 * for {@code aaa}, and where it is said so {@code \n}, {@code \t}, {@code \r} and {@code \u0000}
 * for what they mean.
 */
final class Inputs {
  private static final AtomicInteger TRIED = new AtomicInteger();
  private static final Pattern REPEATED = Pattern.compile("⟨([^⟨⟩]+)×(\\d+)⟩", Pattern.DOTALL);
  private static final Pattern ESCAPED = Pattern.compile("\\\\(?:u([0-9A-F]{4})|([nrt]))");

  private Inputs() {}

  /** How many have been tried. */
  static int tried() {
    return TRIED.get();
  }

  /** One test for each line as it stands. */
  static Stream<DynamicTest> plain(String file, Consumer<String> check) {
    return lines(file, line -> line).stream().map(each -> test(each, () -> check.accept(each)));
  }

  /** One test for so many lines as they stand, side by side. */
  static Stream<DynamicTest> together(String file, int many, Consumer<String> check) {
    var lines = lines(file, line -> line);
    return IntStream.iterate(0, first -> first < lines.size(), first -> first + many)
        .mapToObj(first -> lines.subList(first, Math.min(first + many, lines.size())))
        .peek(some -> TRIED.addAndGet(some.size() - 1))
        .map(some -> String.join(" ", some))
        .map(text -> test(text, () -> check.accept(text)));
  }

  /** One test for each line, with its escapes read. */
  static Stream<DynamicTest> read(String file, Consumer<String> check) {
    return lines(file, Inputs::unescaped).stream()
        .map(each -> test(each, () -> check.accept(each)));
  }

  /** One test for each line, which says what is expected before a tab. */
  static Stream<DynamicTest> expecting(String file, BiConsumer<String, String> check) {
    return lines(file, line -> line).stream()
        .map(line -> line.split("\t", 2))
        .map(parts -> test(parts[1], () -> check.accept(parts[0], parts[1])));
  }

  static DynamicTest test(String name, Executable check) {
    var shown = name.replaceAll("[^\\p{L}\\p{N}\\p{P}\\p{S} ]", "·");
    return DynamicTest.dynamicTest(
        shown.isBlank() ? "blanks" : shown.substring(0, Math.min(100, shown.length())),
        () -> {
          TRIED.incrementAndGet();
          check.execute();
        });
  }

  static List<String> lines(String file, UnaryOperator<String> reading) {
    try (var in = Inputs.class.getResourceAsStream("/hostile/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(Inputs::repeated)
          .map(reading)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String repeated(String line) {
    return REPEATED
        .matcher(line)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(found.group(1).repeat(Integer.parseInt(found.group(2)))));
  }

  static String unescaped(String line) {
    return ESCAPED.matcher(line).replaceAll(found -> Matcher.quoteReplacement(meant(found)));
  }

  private static String meant(MatchResult found) {
    if (found.group(1) != null) return "" + (char) Integer.parseInt(found.group(1), 16);
    return switch (found.group(2)) {
      case "n" -> "\n";
      case "r" -> "\r";
      default -> "\t";
    };
  }
}
