package vn.loa.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The variables {@code LOA_…} that the launcher itself understands. */
record Settings(Map<String, String> variables) {
  private static final List<String> PROFILES = List.of("demo", "production", "test");

  Settings {
    variables = Map.copyOf(variables);
  }

  /** These settings with others on top; an empty value takes one away. */
  Settings with(Map<String, String> others) {
    var all = new TreeMap<>(variables);
    all.putAll(others);
    all.values().removeIf(String::isEmpty);
    return new Settings(all);
  }

  Path home(Path tree) {
    return get("LOA_HOME").map(Path::of).orElse(tree.resolve(".loa")).toAbsolutePath().normalize();
  }

  int port() {
    var port = get("LOA_PORT").orElse("8080");
    try {
      return Integer.parseInt(port);
    } catch (NumberFormatException notANumber) {
      throw new Failure("LOA_PORT is not a number: " + port);
    }
  }

  String profile() {
    var profile = get("LOA_PROFILE").orElse("demo");
    if (PROFILES.contains(profile)) return profile;
    throw new Failure("LOA_PROFILE is demo or production, not " + profile + ".");
  }

  boolean production() {
    return profile().equals("production");
  }

  /** Only production is for others than the one who started it. */
  String address() {
    return get("LOA_BIND").orElse(production() ? "0.0.0.0" : "127.0.0.1");
  }

  Optional<String> databaseUrl() {
    return get("LOA_DATABASE_URL").map(Settings::withTypesLeftToTheServer);
  }

  Optional<String> solrUrl() {
    return get("LOA_SOLR_URL");
  }

  /** Heap first, so that the administrator's own options win. */
  List<String> jvmOptions() {
    var options = get("LOA_JVM_OPTIONS").map(String::strip).orElse("");
    return options.isEmpty() ? List.of() : List.of(options.split("\\s+"));
  }

  Optional<String> get(String name) {
    return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
  }

  /** Without it the driver sends jsonb columns as varchar, which PostgreSQL refuses. */
  private static String withTypesLeftToTheServer(String url) {
    if (url.contains("stringtype=")) return url;
    return url + (url.contains("?") ? "&" : "?") + "stringtype=unspecified";
  }
}
