package vn.loa.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The sequence of {@code ./loa test}. Its homes lie under target/ and are made anew each time. */
record TestRun(Tree tree, Settings settings) {
  private static final String QUICK_START = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

  /** Rules, formatter and architecture: no container, no browser. */
  void fast() {
    launcher();
    maven(List.of("spotless:check", "test"), Map.of()).orFail("The tests failed.");
  }

  void all() {
    var chromium = Chromium.find(settings);
    var runtime = new Build(tree, new Home(settings.home(tree.root()))).runtime();
    launcher();
    useCases(runtime);
    journeys(runtime, chromium);
  }

  private void launcher() {
    Build.maven(tree, List.of("test"), List.of("-f", "src/launcher/pom.xml"))
        .inSight()
        .orFail("The launcher's tests failed.");
  }

  /** In the container that Arquillian starts, beside a PostgreSQL and a Solr of their own. */
  private void useCases(Path runtime) {
    var home = freshHome("use-cases");
    try (var loa = new Loa(home, tree, runtime, new Settings(Map.of()))) {
      var variables = new TreeMap<>(loa.startNeighbours(true));
      loa.awaitReady();
      variables.put("LOA_HOME", home.toString());
      variables.put("LOA_MEDIA", home.path("media").toString());
      variables.put("LOA_PAGES", home.path("pages").toString());
      variables.put("LOA_PROFILE", "test");
      variables.put("LOA_CONTROL_KEY", home.secret("control.key"));
      variables.put("MICRO_JAR", runtime.resolve("payara-micro.jar").toString());
      maven(List.of("verify"), variables).orFail("The tests failed.");
    }
  }

  /** In a browser, on Loa as {@code ./loa run} starts it, with sample data. */
  private void journeys(Path runtime, String chromium) {
    var home = freshHome("journeys");
    walk(home, runtime, chromium, Map.of(), List.of());
    for (var theme : tree.furtherThemes())
      walk(
          home,
          runtime,
          chromium,
          Map.of("LOA_THEME", theme),
          List.of(
              "-Dit.test=PortalAxeJourney,ValidHtmlJourney,FilmJourney,ArticleRequestsJourney"));
  }

  private void walk(
      Home home, Path runtime, String chromium, Map<String, String> more, List<String> only) {
    var port = Integer.toString(Ports.free());
    var demo = new TreeMap<>(Map.of("LOA_PORT", port, "LOA_JVM_OPTIONS", QUICK_START));
    demo.putAll(more);
    demo.putAll(provider(home));
    try (var loa = new Loa(home, tree, runtime, new Settings(demo))) {
      loa.start();
      var variables =
          Map.of(
              "LOA_URL",
              "http://localhost:" + port + "/",
              "LOA_HOME",
              home.toString(),
              "LOA_CHROMIUM",
              chromium,
              "LOA_OIDC_ISSUER",
              demo.get("LOA_OIDC_ISSUER"));
      var goals =
          new ArrayList<>(List.of("-Pjourneys", "failsafe:integration-test", "failsafe:verify"));
      goals.addAll(only);
      maven(goals, variables).orFail("The journeys failed.");
    }
  }

  /** Where a journey will play the identity provider. */
  private static Map<String, String> provider(Home home) {
    home.secret("oidc.secret");
    return Map.of(
        "LOA_OIDC_ISSUER",
        "http://localhost:" + Ports.free(),
        "LOA_OIDC_CLIENT_ID",
        "loa",
        "LOA_OIDC_CLIENT_SECRET_FILE",
        home.run("oidc.secret").toString());
  }

  private Home freshHome(String name) {
    var home = new Home(tree.path("target/test-home").resolve(name));
    home.claim();
    home.empty();
    return home;
  }

  private Command maven(List<String> goals, Map<String, String> variables) {
    return Build.maven(tree, goals, List.of("-Dchecks")).with(variables).inSight();
  }
}
