package vn.loa.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two nodes on one database, one index and one media store behind nginx; one of them is lost. */
final class NodesBench {
  private static final int PIECES = 4;
  private static final String PIECE =
      """
      {"kind": "NEWS", "title": "%s", "lead": "Tin để thử hai máy.", "body": "Nội dung %s.",
       "section": "thong-bao", "programme": "NTM", "areas": ["10"], "author": "Phóng viên mẫu"}
      """;

  private final Report report;
  private final NodesBenchNeighbours neighbours;
  private final List<Loa> nodes;
  private final Nginx nginx;
  private int count;

  private NodesBench(Report report, NodesBenchNeighbours neighbours, List<Loa> nodes, Nginx nginx) {
    this.report = report;
    this.neighbours = neighbours;
    this.nodes = nodes;
    this.nginx = nginx;
  }

  static boolean run(Workplace workplace) throws Exception {
    var report = new Report("nodes: two behind nginx, one database");
    var root = workplace.empty("nodes");
    try (var neighbours = NodesBenchNeighbours.start(workplace.tree(), root.resolve("neighbours"))) {
      var variables = new HashMap<>(neighbours.variables());
      variables.put("LOA_MEDIA", Files.createDirectory(root.resolve("media")).toString());
      variables.put("LOA_TRUSTED_PROXIES", "127.0.0.1");
      variables.put("LOA_JVM_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
      var ports = List.of(Workplace.freePort(), Workplace.freePort());
      try (var first = launch(workplace, root, "first", ports.get(0), variables);
          var second = launch(workplace, root, "second", ports.get(1), variables)) {
        first.awaitReady();
        second.awaitReady();
        int port = Workplace.freePort();
        try (var nginx = Nginx.start(root, port, configuration(workplace, root, port, ports))) {
          var bench = new NodesBench(report, neighbours, List.of(first, second), nginx);
          bench.compareStart();
          bench.publishOnBoth();
          bench.loseOne();
          return report.within();
        }
      }
    }
  }

  private static Loa launch(
      Workplace workplace, Path root, String name, int port, Map<String, String> variables)
      throws IOException {
    var home = Files.createDirectory(root.resolve(name));
    Files.createSymbolicLink(home.resolve("runtime"), root.resolve("neighbours/runtime"));
    return Loa.launch(workplace.tree(), home, port, variables);
  }

  private static String configuration(
      Workplace workplace, Path root, int port, List<Integer> ports) throws IOException {
    return Files.readString(workplace.tree().resolve("bench/nginx-nodes.conf"))
        .replace("{ROOT}", root.toString())
        .replace("{PORT}", Integer.toString(port))
        .replace("{FIRST}", Integer.toString(ports.get(0)))
        .replace("{SECOND}", Integer.toString(ports.get(1)));
  }

  /** Both started at once on an empty database. */
  private void compareStart() throws Exception {
    report.atMost(0, "both start on an empty database: pieces of the sample set twice",
        number("select count(*) - count(distinct r.title) from article a join revision r on r.id = a.working_id"),
        number("select count(*) from article") + " pieces");
    report.atMost(0, "migrations run twice or failed",
        number("select count(*) filter (where not success) + count(*) - count(distinct version)"
            + " from flyway_schema_history"), "none");
    var first = clock(nodes.get(0));
    var second = clock(nodes.get(1));
    double apart = Math.max(0, Math.max(first.least() - second.most(), second.least() - first.most()));
    report.atMost(0.1, "business clocks of the nodes apart, s, at least", apart, "%.2f".formatted(apart));
  }

  private double number(String sql) throws Exception {
    try (var database = neighbours.database();
        var query = database.createStatement();
        var row = query.executeQuery(sql)) {
      row.next();
      return row.getDouble(1);
    }
  }

  /** Between what bounds the business time of a node is from this machine's, in seconds. */
  private Figures clock(Loa node) throws Exception {
    var before = Instant.now();
    var id = Client.member(create(node), "id");
    var after = Instant.now();
    double at = number("select extract(epoch from created_at) from revision where article_id = " + id);
    return new Figures(at - after.toEpochMilli() / 1000.0, at - before.toEpochMilli() / 1000.0);
  }

  private String create(Loa node) throws Exception {
    return node.as("phongvien").done("POST", "/api/v1/articles", text(newWord()));
  }

  private String newWord() {
    return "hai" + Long.toString(System.nanoTime(), 36) + count++;
  }

  private static String text(String word) {
    return PIECE.formatted("Tin " + word, word);
  }

  private void publishOnBoth() throws Exception {
    publishOn(nodes, nodes.stream().map(Loa::reader).toList(), "on any node");
  }

  /** Publications, corrections and withdrawals on the nodes in turn, watched by these readers. */
  private void publishOn(List<Loa> nodes, List<Client> readers, String where) throws Exception {
    var staleness = new NodesBenchStaleness(readers);
    for (int i = 0; i < PIECES; i++) change(nodes.get(i % nodes.size()), staleness);
    var longest = staleness.longest();
    report.atMost(1, "stale " + where + " (page, list, feed), s, longest of " + 3 * PIECES, longest,
        "%.2f".formatted(longest));
  }

  private void change(Loa node, NodesBenchStaleness staleness) throws Exception {
    var reporter = node.as("phongvien");
    var approver = node.as("duyet");
    var word = newWord();
    var id = Client.member(reporter.done("POST", "/api/v1/articles", text(word)), "id");
    var path = "/api/v1/articles/" + id;
    approve(reporter, approver, path);
    staleness.after(() -> approver.done("PUT", path + "/publication", "{}"), id, word, true);
    var newer = newWord();
    reporter.done("PUT", path, text(newer), "If-Match", "\"1\"");
    approve(reporter, approver, path);
    staleness.after(
        () -> approver.done("PUT", path + "/publication", "{\"note\": \"Sửa tên.\"}"), id, newer, true);
    staleness.after(
        () -> approver.done("PUT", path + "/withdrawal", "{\"how\": \"gone\", \"reason\": \"Thử.\"}"),
        id, newer, false);
  }

  private static void approve(Client reporter, Client approver, String path) throws IOException {
    reporter.done("PUT", path + "/submission", "");
    approver.done("PUT", path + "/approval", "");
  }

  private void loseOne() throws Exception {
    var editor = NodesBenchEditor.signIn(nginx.url(""), "phongvien");
    int lost = nodeOf(editor);
    var left = nodes.get(1 - lost);
    var id = Client.member(editor.create(text(newWord())), "id");
    var scheduled = schedule(left);
    var page = nodes.get(lost);
    var view = editor.view(page.url());
    editor.type(id, 10, PIECE);
    kill(page);
    long killed = System.nanoTime();
    editor.type(id, 10, PIECE);
    report.note("the editor goes on typing after the node was lost, s",
        "%.2f".formatted(editor.firstAcceptedSince(killed)));
    report.atLeast(1, "signed in, and what was typed last is kept", editor.keeps(id) ? 1 : 0, "yes");
    editor.lookAround(left.url(), view, report);
    publishedOnce(scheduled, left);
    publishOn(List.of(left), List.of(left.reader(), new Client(nginx.url(""), "")),
        "on the node that is left and through nginx");
  }

  /** nginx keeps a browser on one node: the one that has the session of its views. */
  private int nodeOf(NodesBenchEditor editor) throws Exception {
    return editor.isOn(nodes.get(0)) ? 0 : 1;
  }

  /** Due a few seconds after the node is lost. */
  private String schedule(Loa node) throws Exception {
    var id = Client.member(create(node), "id");
    var path = "/api/v1/articles/" + id;
    approve(node.as("phongvien"), node.as("duyet"), path);
    var now = Instant.now().plus(Duration.ofMillis((long) (clock(node).most() * 1000)));
    node.as("duyet").done("PUT", path + "/schedule", "{\"at\": \"" + now.plusSeconds(6) + "\"}");
    return id;
  }

  private void publishedOnce(String id, Loa left) throws Exception {
    Await.until(60, "the scheduled piece is published",
        () -> left.reader().get("/bai/" + id).statusCode() < 400);
    double late = number("select extract(epoch from h.at - s.due) from article_history h,"
        + " (select cast(note as timestamptz) as due from article_history where verb = 'SCHEDULE'"
        + " and article_id = " + id + ") s where h.verb = 'PUBLISH' and h.article_id = " + id);
    report.note("the scheduled piece was published after its time, s", "%.2f".formatted(late));
    Await.until(40, "the outbox is empty", () -> number("select count(*) from outbox_message") == 0);
    double times = number("select count(*) from article_history where verb = 'PUBLISH' and article_id = " + id);
    report.atMost(1, "times that it was published", times, "%.0f".formatted(times));
    double told = number("select count(*) from audit_entry where name = 'article.publish' and subject = 'article:" + id + "'");
    report.atMost(1, "times that its news were written down", told, "%.0f".formatted(told));
  }

  /** With its launcher, so that it stays away. */
  private static void kill(Loa node) throws Exception {
    long payara = node.pid("payara-micro");
    Signal.send("KILL", node.process().pid());
    Signal.send("KILL", payara);
  }
}
