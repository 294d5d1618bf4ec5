package vn.loa.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code ./loa bench}: compiles the benchmarks and hands over to them. */
record BenchRun(Tree tree, Home home) {

  /** The exit code: 0 when every budget was kept. */
  int carryOut(List<String> names) {
    if (!tree.isClone()) throw new Failure("Benchmarks need a clone of Loa.");
    Requirements.check();
    for (var program : List.of("nginx", "wrk")) requireProgram(program);
    new Build(tree, home).war();
    var classes = tree.path("target/bench");
    compile(classes);
    var words =
        new ArrayList<>(
            List.of(
                Jvm.executable(),
                "-Dloa.tree=" + tree.root(),
                "-Dloa.bench=" + home.path("bench"),
                "-Dloa.neighbours=" + Neighbours.class.getName(),
                "-Dloa.launcher=" + System.getProperty("java.class.path"),
                "-cp",
                classes + ":" + tree.path("target/loa/WEB-INF/lib") + "/*",
                "vn.loa.bench.Main"));
    words.addAll(names);
    return Command.of(words).inSight().exitCode();
  }

  private static void requireProgram(String name) {
    if (!Command.of(name, "-v").succeeds() && Command.of("which", name).output().isEmpty()) {
      throw new Failure("Missing: %s. Debian installs it by: apt-get install %1$s".formatted(name));
    }
  }

  private void compile(Path classes) {
    try (var sources = Files.list(tree.path("bench/java/vn/loa/bench"))) {
      Trees.delete(classes);
      Files.createDirectories(classes);
      Files.createDirectories(home.path("log"));
      var words = new ArrayList<>(List.of("javac", "-d", classes.toString()));
      sources.map(Path::toString).forEach(words::add);
      Command.of(words).logTo(home.log("build")).orFail("The benchmarks do not compile.");
    } catch (IOException impossible) {
      throw new Failure("The benchmarks cannot be compiled: " + impossible);
    }
  }
}
