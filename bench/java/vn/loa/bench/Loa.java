package vn.loa.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** A Loa of ours, started by {@code ./loa run} on an own home. */
final class Loa implements AutoCloseable {
  private static final int PATIENCE = 300;
  private static final String ENDED = "(?s).*(Done|Refused): .*";

  private final Path home;
  private final int port;
  private final Process process;
  private final Map<String, String> tokens = new ConcurrentHashMap<>();

  private Loa(Path home, int port, Process process) {
    this.home = home;
    this.port = port;
    this.process = process;
  }

  /** Starts it and waits until it is ready. */
  static Loa start(Path tree, Path home, int port, Map<String, String> variables)
      throws IOException, InterruptedException {
    return launch(tree, home, port, variables).awaitReady();
  }

  /** Starts it. */
  static Loa launch(Path tree, Path home, int port, Map<String, String> variables)
      throws IOException {
    var command = new ProcessBuilder(tree.resolve("loa").toString(), "run");
    command.environment().putAll(variables);
    command.environment().put("LOA_HOME", home.toString());
    command.environment().put("LOA_PORT", Integer.toString(port));
    Files.createDirectories(home);
    var log = home.resolve("run.log");
    Files.deleteIfExists(log);
    var process = command.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    return new Loa(home, port, process);
  }

  Loa awaitReady() throws InterruptedException {
    var log = home.resolve("run.log");
    Await.until(PATIENCE, "Loa is ready, see " + log, () -> isReady(log));
    return this;
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
    var token = tokens.get(account);
    if (token == null) {
      var form = "account=" + URLEncoder.encode(account, StandardCharsets.UTF_8);
      token = control("token", form).strip().lines().findFirst().orElseThrow();
      tokens.put(account, token);
    }
    return new Client(url(), token);
  }

  /** Does what {@code ./loa} does with this command. */
  void command(String name) throws IOException, InterruptedException {
    command(name, "");
  }

  /** The same with what the command is told; what it prints. */
  String command(String name, String form) throws IOException, InterruptedException {
    return control(name, form);
  }

  private String control(String name, String form) throws IOException, InterruptedException {
    var key = Files.readString(home.resolve("run/control.key")).strip();
    var request =
        HttpRequest.newBuilder(URI.create(url() + "/control/" + name))
            .header("X-Loa-Control", key)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    var answer = Client.HTTP.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != 200) throw new IOException(name + ": " + answer.body());
    return answer.body();
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

  /** Ends the server; the launcher starts it again, without the pages it had. */
  void restartServer() throws IOException, InterruptedException {
    long old = pid("payara-micro");
    Signal.send("TERM", old);
    Await.until(PATIENCE, "the server is back", () ->
        pid("payara-micro") != old && reader().get("/health/ready").statusCode() == 200
            && reader().get("/").statusCode() == 200);
  }

  /** The addresses of the newest articles. */
  List<String> newest(int count) throws IOException {
    var paths = new java.util.LinkedHashSet<String>();
    for (int page = 1; paths.size() < count; page++) {
      var list = reader().ok("/api/v1/articles?page=" + page).replace("\\/", "/");
      var found = Pattern.compile("/bai/[^\"]+").matcher(list);
      int before = paths.size();
      while (found.find()) paths.add(found.group());
      if (paths.size() == before) break;
    }
    return paths.stream().limit(count).toList();
  }

  /** Drops the pages with these tags, and waits until {@code path} is one of them. */
  void forget(String path, String tags) throws Exception {
    reader().get(path);
    var name = path.equals("/") ? "/index" : path;
    var file = home.resolve("pages" + name + ".html");
    try (var database = database();
        var change = database.createStatement()) {
      change.executeUpdate("insert into page_change (tag) select " + tags);
    }
    Await.until(10, "the pages are dropped", () -> !Files.exists(file));
  }

  /** Builds the search index anew, and waits until it is in use. */
  void reindex() throws IOException, InterruptedException {
    command("reindex");
    Await.until(3600, "the index is built", () -> control("reindex", "after=0").matches(ENDED));
    var told = control("reindex", "after=0");
    if (!told.contains("Done: ")) throw new IOException(told);
  }

  /** Waits until Solr is asked, or is not. */
  void awaitSolr(String state) throws InterruptedException {
    var told = "\"solr\":\"" + state + "\"";
    Await.until(3600, "Solr is " + state, () -> reader().get("/health/ready").body().contains(told));
  }

  /** Waits until every entry of the audit log has its seal. */
  void awaitSealed() throws InterruptedException {
    awaitNone("the audit log is sealed", "select count(*) from audit_unsealed");
  }

  /** Waits until the pictures of the sample data have their renditions, which come after the start. */
  void awaitRendered() throws InterruptedException {
    awaitNone("all pictures have renditions", "select count(*) from media_file where rendering = ''");
  }

  private void awaitNone(String what, String count) throws InterruptedException {
    Await.until(600, what, () -> {
      try (var database = database();
          var waiting = database.createStatement();
          var row = waiting.executeQuery(count)) {
        row.next();
        return row.getInt(1) == 0;
      }
    });
  }

  /** The CPU seconds that a process has used. */
  double cpu(String service) throws IOException {
    return cpu(pid(service));
  }

  /** The same with those that it has begun and that still live, such as PostgreSQL's sessions. */
  double cpuOfAll(String service) throws IOException {
    double all = cpu(service);
    for (var child : ProcessHandle.of(pid(service)).orElseThrow().children().toList())
      if (child.isAlive()) all += cpu(child.pid());
    return all;
  }

  private static double cpu(long pid) throws IOException {
    var stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
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
