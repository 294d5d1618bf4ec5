package vn.loa.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;

/** Where Loa lies: a clone, which is built here, or an installation, which came built. */
record Tree(Path root) {
  private static final Set<String> NOT_IN_THE_WAR =
      Set.of("launcher", "test", "docs", "node_modules");

  private static final List<String> SOURCES = List.of("pom.xml", "src", "themes", "solr-config");

  private static final String USUAL_THEME = "ban-lang";

  boolean isClone() {
    return Files.exists(path("pom.xml"));
  }

  Path path(String name) {
    return root.resolve(name);
  }

  Path war() {
    return path(isClone() ? "target/loa.war" : "loa.war");
  }

  boolean warIsCurrent() {
    if (!Files.exists(war())) return false;
    var built = modified(war());
    return SOURCES.stream()
        .map(source -> Trees.newest(path(source), NOT_IN_THE_WAR))
        .allMatch(changed -> changed.compareTo(built) <= 0);
  }

  /** The themes beside the one that is worn unless another is chosen. */
  List<String> furtherThemes() {
    try (var themes = Files.list(path("themes"))) {
      return themes
          .map(theme -> theme.getFileName().toString())
          .filter(name -> !name.equals(USUAL_THEME))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new Failure("The themes cannot be read: " + e);
    }
  }

  private static FileTime modified(Path file) {
    return Trees.newest(file, Set.of());
  }
}
