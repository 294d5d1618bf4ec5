package vn.loa.launcher;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What operations.md tells of the variables is what compose.yaml passes and Loa reads. */
class ComposeTest {
  private static final Path CLONE = Path.of("").toAbsolutePath().resolve("../..").normalize();

  /** The image sets them, its layout does, or they are of a demo and of tests. */
  private static final Set<String> NOT_OF_COMPOSE =
      Set.of(
          "LOA_HOME",
          "LOA_PROFILE",
          "LOA_PORT",
          "LOA_BIND",
          "LOA_MEDIA",
          "LOA_PAGES",
          "LOA_NOW",
          "LOA_CHROMIUM",
          // compose has the file
          "LOA_METRICS_TOKEN");

  private static final List<String> WHERE_THEY_ARE_READ =
      List.of("src/main/java", "src/launcher/java");

  private static final Pattern NAME = Pattern.compile("`(LOA)?(_[A-Z_]+)`");
  private static final Pattern PASSED = Pattern.compile("(?m)^      (LOA_\\w+): ");
  private static final Pattern ASKED = Pattern.compile("\\$\\{(\\w+)([^}]*)}");

  @Test
  void composePassesWhatProductionReads() {
    var documented = variables("## Variables");
    documented.removeAll(NOT_OF_COMPOSE);
    assertThat(all(PASSED, service("loa"))).isEqualTo(documented);
  }

  @Test
  void everyVariableThatIsToldOfIsRead() {
    var code = WHERE_THEY_ARE_READ.stream().map(ComposeTest::textOfAll).collect(joining());
    var told = variables("## Variables");
    assertThat(told).hasSizeGreaterThan(15);
    told.removeIf(variable -> code.contains('"' + variable + '"'));
    assertThat(told).as("told of, but read nowhere").isEmpty();
  }

  @Test
  void whatComposeAsksOfDotEnvIsToldOf() {
    assertThat(all(ASKED, text("compose.yaml")))
        .isEqualTo(variables("## In production: `compose.yaml`"));
  }

  @Test
  void whatIsNotSetIsRefusedOrEmptyOrHasADefault() {
    assertThat(ASKED.matcher(text("compose.yaml")).results())
        .allSatisfy(asked -> assertThat(asked.group(2)).matches(":(\\?|-.*|\\+.+)"));
  }

  @Test
  void nginxReadsThePagesThatLoaKeeps() {
    assertThat(service("loa")).contains("- pages:/var/lib/loa/pages");
    assertThat(service("nginx")).contains("- pages:/pages:ro");
    assertThat(text("src/docs/nginx.conf")).contains("root          /pages;", "server loa:8080;");
  }

  /** The names in the first column of the first table under a heading. */
  private static Set<String> variables(String heading) {
    var names = new TreeSet<String>();
    var section = text("src/docs/operations.md").split("(?m)^" + Pattern.quote(heading) + "$")[1];
    section
        .lines()
        .dropWhile(line -> !line.startsWith("|"))
        .takeWhile(line -> line.startsWith("|"))
        .forEach(row -> names.addAll(names(row.split("\\|")[1])));
    return names;
  }

  /** {@code `LOA_OIDC_ISSUER`, `_CLIENT_ID`} as two whole names. */
  private static List<String> names(String cell) {
    var first = new StringBuilder();
    return NAME.matcher(cell)
        .results()
        .map(
            name -> {
              if (name.group(1) == null) return first + name.group(2);
              var whole = "LOA" + name.group(2);
              if (first.isEmpty()) first.append(whole, 0, whole.lastIndexOf('_'));
              return whole;
            })
        .toList();
  }

  private static String service(String name) {
    return text("compose.yaml").split("(?m)^  " + name + ":$")[1].split("\n\n")[0];
  }

  private static Set<String> all(Pattern pattern, String text) {
    var found = new TreeSet<String>();
    pattern.matcher(text).results().forEach(each -> found.add(each.group(1)));
    return found;
  }

  private static String textOfAll(String root) {
    try (Stream<Path> files = Files.walk(CLONE.resolve(root))) {
      return files.filter(Files::isRegularFile).map(ComposeTest::text).collect(joining());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String text(String file) {
    return text(CLONE.resolve(file));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
