package vn.loa.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * PostgreSQL and Solr that belong to no node.
 *
 * @param variables by which nodes find them
 */
record NodesBenchNeighbours(Process process, Map<String, String> variables) implements AutoCloseable {
  private static final int PATIENCE = 300;

  static NodesBenchNeighbours start(Path tree, Path home) throws IOException, InterruptedException {
    Files.createDirectories(home);
    var programs = home.resolveSibling("../runtime").normalize();
    Files.createDirectories(programs);
    Files.createSymbolicLink(home.resolve("runtime"), programs);
    var log = home.resolve("run.log");
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Dloa.tree=" + tree,
                "-cp",
                System.getProperty("loa.launcher"),
                System.getProperty("loa.neighbours"),
                home.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    Await.until(PATIENCE, "PostgreSQL and Solr are ready, see " + log,
        () -> Files.readString(log).lines().anyMatch("ready"::equals));
    return new NodesBenchNeighbours(process, variables(log));
  }

  private static Map<String, String> variables(Path log) throws IOException {
    try (var lines = Files.lines(log)) {
      return lines
          .filter(line -> line.startsWith("LOA_"))
          .map(line -> line.split("=", 2))
          .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }
  }

  Connection database() throws SQLException {
    return DriverManager.getConnection(
        variables.get("LOA_DATABASE_URL"),
        variables.get("LOA_DATABASE_USER"),
        variables.get("LOA_DATABASE_PASSWORD"));
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
