package vn.loa.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** A Loa of ours, started by {@code ./loa run} on an own home. */
final class Loa implements AutoCloseable {
  private static final int PATIENCE = 300;

  private final Path home;
  private final int port;
  private final Process process;

  private Loa(Path home, int port, Process process) {
    this.home = home;
    this.port = port;
    this.process = process;
  }

  /** Starts it and waits until it is ready. */
  static Loa start(Path tree, Path home, int port, Map<String, String> variables)
      throws IOException, InterruptedException {
    var command = new ProcessBuilder(tree.resolve("loa").toString(), "run");
    command.environment().putAll(variables);
    command.environment().put("LOA_HOME", home.toString());
    command.environment().put("LOA_PORT", Integer.toString(port));
    Files.createDirectories(home);
    var log = home.resolve("run.log");
    Files.deleteIfExists(log);
    var process = command.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    var loa = new Loa(home, port, process);
    Await.until(PATIENCE, "Loa is ready, see " + log, () -> loa.isReady(log));
    return loa;
  }

  private boolean isReady(Path log) throws IOException {
    if (!process.isAlive()) throw new IllegalStateException(Files.readString(log));
    return Files.readString(log).contains("Loa is ready");
  }

  String url() {
    return "http://127.0.0.1:" + port;
  }

  Path home() {
    return home;
  }

  Client reader() {
    return new Client(url(), "");
  }

  /** Speaks as this account of the demo. */
  Client as(String account) throws IOException, InterruptedException {
    var form = "account=" + URLEncoder.encode(account, StandardCharsets.UTF_8);
    var key = Files.readString(home.resolve("run/control.key")).strip();
    var request =
        HttpRequest.newBuilder(URI.create(url() + "/control/token"))
            .header("X-Loa-Control", key)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    if (answer.statusCode() != 200) throw new IOException("no token: " + answer.body());
    return new Client(url(), answer.body().strip().lines().findFirst().orElseThrow());
  }

  /** The number of a process: payara-micro, postgresql or solr. */
  long pid(String service) throws IOException {
    var note = Files.readString(home.resolve("run").resolve(service + ".pid"));
    return Long.parseLong(note.split(" ")[0]);
  }

  Connection database() throws IOException, SQLException {
    var password = Files.readString(home.resolve("run/database.password")).strip();
    return DriverManager.getConnection(databaseUrl(), databaseUser(), password);
  }

  private String databaseUrl() throws IOException {
    return environment("LOA_DATABASE_URL");
  }

  private String databaseUser() throws IOException {
    return environment("LOA_DATABASE_USER");
  }

  /** What a variable is set to in the server: how its neighbours are found. */
  String environment(String name) throws IOException {
    var all = Files.readString(Path.of("/proc", Long.toString(pid("payara-micro")), "environ"));
    for (var each : all.split("\0"))
      if (each.startsWith(name + "=")) return each.substring(name.length() + 1);
    throw new IOException("the server has no " + name);
  }

  /** The CPU seconds that a process has used. */
  double cpu(String service) throws IOException {
    var stat = Files.readString(Path.of("/proc", Long.toString(pid(service)), "stat"));
    var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / 100.0;
  }

  /** The memory that a process holds, in MB. */
  long resident(String service) throws IOException {
    var process = Path.of("/proc", Long.toString(pid(service)), "status");
    try (var lines = Files.lines(process)) {
      var line = lines.filter(each -> each.startsWith("VmRSS")).findFirst().orElseThrow();
      return Long.parseLong(line.replaceAll("\\D", "")) >> 10;
    }
  }

  Process process() {
    return process;
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
