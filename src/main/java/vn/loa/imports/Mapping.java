package vn.loa.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.loa.shared.Text;
import vn.loa.taxonomy.Section;
import vn.loa.taxonomy.Taxonomy;

/**
 * What the old site's categories and tags are here, by lines such as {@code ocop = section:tin-tuc
 * programme:OCOP}; what no line names is taken as the name or code of something here.
 */
final class Mapping {
  private final Taxonomy taxonomy;
  private final String section;
  private final Map<String, List<String>> lines = new HashMap<>();

  /** Where a piece belongs, and what of its labels says nothing here. */
  record Place(
      String section,
      String programme,
      Set<String> themes,
      Set<String> areas,
      Set<String> unknown) {}

  Mapping(Taxonomy taxonomy, String defaultSection) {
    this.taxonomy = taxonomy;
    this.section = defaultSection;
    known("section:" + defaultSection);
  }

  Mapping with(Path file) {
    try {
      for (var line : Files.readAllLines(file)) read(line.strip());
    } catch (IOException e) {
      throw new IllegalArgumentException("The mapping " + file + " cannot be read.");
    }
    return this;
  }

  private void read(String line) {
    if (line.isEmpty() || line.startsWith("#")) return;
    int sign = line.lastIndexOf('=');
    if (sign < 1) throw new IllegalArgumentException("Not understood in the mapping: " + line);
    var targets = Arrays.stream(line.substring(sign + 1).strip().split("\\s+")).toList();
    targets.stream().filter(target -> !target.isEmpty()).forEach(this::known);
    lines.put(Text.folded(Text.line(line.substring(0, sign))), targets);
  }

  private void known(String target) {
    var code = target.substring(target.indexOf(':') + 1);
    var there =
        switch (target.replaceFirst(":.*", "")) {
          case "section" -> taxonomy.section(code).isPresent();
          case "programme" -> taxonomy.programme(code).isPresent();
          case "theme" -> taxonomy.theme(code).isPresent();
          case "area" -> taxonomy.area(code).isPresent();
          default -> false;
        };
    if (!there) throw new IllegalArgumentException("There is no " + target.replace(":", " ") + ".");
  }

  /** A label may have two forms, code and name, one a line. */
  Place place(List<String> labels, List<String> areas) {
    var found = new HashMap<String, Set<String>>();
    var unknown = new LinkedHashSet<String>();
    for (var label : labels) {
      var targets = label.lines().flatMap(form -> targets(form).stream()).distinct().toList();
      if (targets.isEmpty()
          && !lines.containsKey(Text.folded(label.lines().findFirst().orElse(""))))
        unknown.add(label.replaceFirst(".*\n", ""));
      for (var target : targets) add(found, target);
    }
    for (var area : areas)
      if (taxonomy.area(area).isPresent()) add(found, "area:" + area);
      else unknown.add(area);
    return new Place(
        first(found, "section", section),
        first(found, "programme", ""),
        found.getOrDefault("theme", Set.of()),
        found.getOrDefault("area", Set.of()),
        unknown);
  }

  private static void add(Map<String, Set<String>> found, String target) {
    int colon = target.indexOf(':');
    if (colon > 0)
      found
          .computeIfAbsent(target.substring(0, colon), kind -> new LinkedHashSet<>())
          .add(target.substring(colon + 1));
  }

  private static String first(Map<String, Set<String>> found, String kind, String otherwise) {
    return found.getOrDefault(kind, Set.of()).stream().findFirst().orElse(otherwise);
  }

  private List<String> targets(String label) {
    var folded = Text.folded(Text.line(label));
    var line = lines.get(folded);
    if (line != null) return line;
    if (taxonomy.section(label).isPresent()) return List.of("section:" + label);
    if (taxonomy.programme(label).isPresent()) return List.of("programme:" + label);
    if (taxonomy.theme(label).isPresent()) return List.of("theme:" + label);
    return taxonomy.sections().stream()
        .filter(each -> Text.folded(each.name()).equals(folded))
        .map(Section::slug)
        .map(slug -> "section:" + slug)
        .limit(1)
        .toList();
  }
}
