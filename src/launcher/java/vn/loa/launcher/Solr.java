package vn.loa.launcher;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The search engine with its one core {@code loa}, on the loopback interface alone. */
final class Solr implements Service {
  private static final String SETTINGS =
      """
      <solr>
        <int name="maxBooleanClauses">2048</int>
        <metrics enabled="false"/>
      </solr>
      """;

  private static final String PROPERTIES = "core.properties";

  private final Home home;
  private final Path runtime;
  private final Path configset;
  private final int port = Ports.free();

  Solr(Home home, Path runtime, Path configset) {
    this.home = home;
    this.runtime = runtime;
    this.configset = configset;
  }

  String url() {
    return "http://127.0.0.1:" + port + "/solr";
  }

  @Override
  public String name() {
    return "Solr";
  }

  /** The configset is the project's, not the home's: a new version of Loa brings its own. */
  @Override
  public void prepare() {
    var solr = home.path("solr");
    var conf = solr.resolve("configsets/loa/conf");
    try {
      Trees.delete(conf);
      Files.createDirectories(conf.getParent());
      Trees.copy(configset, conf);
      Files.writeString(solr.resolve("solr.xml"), SETTINGS);
      var core = core(solr);
      Files.createDirectories(core);
      name(core);
      Files.deleteIfExists(core.resolve("data/index/write.lock"));
    } catch (IOException impossible) {
      throw new Failure("Solr's home cannot be made: " + impossible);
    }
  }

  /** Written aside: half of it, on a full disk, would make another core the one searched. */
  static void name(Path core) throws IOException {
    var aside = core.resolve(PROPERTIES + ".new");
    Files.writeString(aside, "name=loa\nconfigSet=loa\n");
    Files.move(aside, core.resolve(PROPERTIES), ATOMIC_MOVE);
  }

  /** Where the core is that is searched; building it anew left it in another directory. */
  static Path core(Path solr) throws IOException {
    try (var directories = Files.list(solr)) {
      var cores = directories.filter(each -> Files.exists(each.resolve(PROPERTIES))).toList();
      var searched = solr.resolve("loa");
      for (var core : cores) if (isSearched(core)) searched = core;
      for (var core : cores) if (!core.equals(searched)) Trees.delete(core);
      return searched;
    }
  }

  private static boolean isSearched(Path core) throws IOException {
    return Files.readAllLines(core.resolve(PROPERTIES)).contains("name=loa");
  }

  @Override
  public List<String> command() {
    return Jvm.command(
        home,
        List.of(
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-Dsolr.solr.home=" + home.path("solr"),
            "-Dsolr.log.dir=" + home.path("log")),
        "-cp",
        runtime.resolve("lib") + "/*",
        "vn.loa.launcher.SolrMain",
        Integer.toString(port));
  }

  @Override
  public Map<String, String> variables() {
    return Map.of();
  }

  @Override
  public boolean ready(ProcessHandle process) {
    return Http.answers(url() + "/loa/admin/ping");
  }

  @Override
  public Optional<String> lost(String line) {
    return line.contains("SolrCore failed to load") || line.contains("Error creating core")
        ? Optional.of("Solr cannot load solr-config")
        : Optional.empty();
  }
}
