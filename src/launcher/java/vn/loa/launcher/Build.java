package vn.loa.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Makes what is run, when it is not there yet or older than its sources. */
record Build(Tree tree, Home home) {
  private static final String LAUNCHER = "src/launcher/";
  private static final List<String> RUNTIME_SOURCES =
      List.of(
          "pom.xml",
          "resources/log4j2.xml",
          "java/vn/loa/launcher/SolrMain.java",
          "java/vn/loa/launcher/NotFound.java",
          "java/vn/loa/launcher/UnpackPostgres.java");

  /** PostgreSQL, Solr and Payara Micro in a directory named for what it was made from. */
  Path runtime() {
    if (!tree.isClone()) return tree.path("runtime");
    var runtime = home.path("runtime").resolve(stamp());
    if (!Files.exists(runtime)) fetch(runtime);
    return runtime;
  }

  private void fetch(Path runtime) {
    System.out.println("Fetching PostgreSQL, Solr and Payara Micro, this once …");
    var aside = runtime.resolveSibling(runtime.getFileName() + ".new");
    try {
      Trees.delete(aside);
      Files.createDirectories(aside.resolve("postgres"));
      maven("-f", LAUNCHER + "pom.xml", "-Dmaven.test.skip=true", "-Dloa.runtime=" + aside)
          .orFail("PostgreSQL, Solr and Payara Micro could not be fetched.");
      var archive = aside.resolve("postgres.jar");
      unpack(archive, aside);
      Files.delete(archive);
      Files.move(aside, runtime);
    } catch (IOException impossible) {
      throw new Failure("The runtime cannot be made: " + impossible);
    }
  }

  private void unpack(Path archive, Path runtime) {
    Command.of(
            Jvm.executable(),
            "-cp",
            runtime.resolve("lib") + "/*",
            "vn.loa.launcher.UnpackPostgres",
            archive.toString(),
            runtime.resolve("postgres").toString())
        .logTo(log())
        .orFail("PostgreSQL could not be unpacked.");
  }

  /** Runtimes of former versions; only for the one who holds the home. */
  void forgetOldRuntimes() {
    if (!tree.isClone()) return;
    try (var runtimes = Files.list(home.path("runtime"))) {
      for (var runtime : runtimes.toList()) {
        if (!runtime.endsWith(stamp())) Trees.delete(runtime);
      }
    } catch (IOException unreadable) {
      throw new Failure("Old runtimes cannot be deleted: " + unreadable);
    }
  }

  void war() {
    if (tree.isClone() && !tree.warIsCurrent()) {
      System.out.println("Building Loa …");
      maven("-Dmaven.test.skip=true").orFail("Loa could not be built.");
    }
    if (!Files.exists(tree.war())) throw new Failure("There is no " + tree.war() + ".");
  }

  private Command maven(String... options) {
    try {
      Files.createDirectories(log().getParent());
      Files.deleteIfExists(log());
    } catch (IOException unwritable) {
      throw new Failure("Cannot write " + log() + ": " + unwritable);
    }
    return maven(tree, List.of("-q", "package"), List.of(options)).logTo(log());
  }

  static Command maven(Tree tree, List<String> goals, List<String> options) {
    var words = new java.util.ArrayList<>(List.of("mvn", "-B", "-ntp"));
    words.addAll(options);
    words.addAll(goals);
    return Command.of(words).in(tree.root());
  }

  private Path log() {
    return home.log("build");
  }

  private String stamp() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var source : RUNTIME_SOURCES) {
        digest.update(Files.readAllBytes(tree.path(LAUNCHER + source)));
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 6);
    } catch (IOException | NoSuchAlgorithmException impossible) {
      throw new Failure("The launcher's sources cannot be read: " + impossible);
    }
  }
}
