package vn.loa.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** How fast readers are served, beside an nginx that sends the same bytes from files. */
final class PortalBench {
  private static final int RUNS = 5;
  private static final int SECONDS = 8;
  private static final int WARM_UPS = 40;
  private static final Set<String> OF_THE_CONNECTION =
      Set.of("date", "content-length", "content-encoding", "content-type", "etag", "connection");

  private final Workplace workplace;
  private final Loa loa;
  private final Map<String, String> pages;

  private PortalBench(Workplace workplace, Loa loa, Map<String, String> pages) {
    this.workplace = workplace;
    this.loa = loa;
    this.pages = pages;
  }

  static boolean run(Workplace workplace) throws Exception {
    var home = workplace.empty("portal");
    try (var loa = Loa.start(workplace.tree(), home, Workplace.freePort(), Map.of())) {
      var bench = new PortalBench(workplace, loa, Map.of("home", "/", "article", article(loa)));
      var report = new Report("portal: readers, 32 connections, gzip; median (least–most) of " + RUNS);
      bench.render(report);
      bench.weigh(report);
      bench.alone(report);
      bench.behindNginx(report);
      Freshness.measure(report, loa);
      report.note(
          "resident memory, MB: Payara + PostgreSQL's first process + Solr",
          loa.resident("payara-micro") + " + " + loa.resident("postgresql") + " + "
              + loa.resident("solr"));
      return report.within();
    }
  }

  /** One that came with the sample data: its page is as long as pages are. */
  private static String article(Loa loa) throws IOException {
    var newest = loa.reader().get("/api/v1/articles?page=2").body();
    var url = Client.member(newest, "url");
    return url.substring(url.indexOf("/bai/"));
  }

  /**
   * Every page once more after all were dropped, so that each is made from nothing; when the JIT
   * compiler, whose work would be counted with theirs, has done most of its own.
   */
  private void render(Report report) throws Exception {
    var paths = loa.newest(50);
    for (int warmUp = 0; warmUp < WARM_UPS; warmUp++) readAfterForgetting(paths);
    var each = new double[RUNS];
    for (int run = 0; run < RUNS; run++) {
      double before = loa.cpu("payara-micro");
      readAfterForgetting(paths);
      each[run] = (loa.cpu("payara-micro") - before) * 1000 / paths.size();
    }
    var cpu = new Figures(each);
    report.atMost(25, "a page not in the store: ms of Payara's CPU", cpu.median(), cpu.text("%.1f"));
  }

  private void readAfterForgetting(List<String> paths) throws Exception {
    loa.forget(paths.get(0), "'article:' || id from article");
    for (var path : paths) loa.reader().get(path);
  }

  private void weigh(Report report) throws IOException {
    var page = loa.reader().compressed(pages.get("article"));
    var html = unzipped(page.body());
    long bytes = page.body().length;
    int requests = 1;
    var parts =
        java.util.regex.Pattern.compile("(?:href|src)=\"(/theme/[^\"]+)\"").matcher(html);
    var seen = new java.util.HashSet<String>();
    while (parts.find()) {
      if (!seen.add(parts.group(1)) || parts.group(1).matches(".*\\.(png|svg|ico|webmanifest)")) continue;
      bytes += loa.reader().compressed(parts.group(1)).body().length;
      requests++;
    }
    report.atMost(60, "article: HTML, CSS, font and script, KB on the wire (" + requests + " requests)",
        bytes / 1024.0, "%.1f".formatted(bytes / 1024.0));
  }

  private static String unzipped(byte[] bytes) throws IOException {
    try (var stream = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
  }

  /** Payara alone, in turn with an nginx that has the same bytes as files. */
  private void alone(Report report) throws Exception {
    for (var page : pages.entrySet()) {
      var root = workplace.empty("portal-nginx");
      copy(page.getValue(), root);
      try (var nginx = limit(root, page.getValue())) {
        Wrk.on(loa.url() + page.getValue(), 2 * SECONDS); // until the JIT is done
        compare(report, page.getKey() + ", Payara alone", loa.url() + page.getValue(), nginx, 0.45, 5);
      }
    }
  }

  private void compare(
      Report report, String what, String url, Nginx nginx, double share, double slower)
      throws Exception {
    var ratios = new double[RUNS];
    var tails = new double[RUNS];
    var rates = new double[RUNS];
    var limits = new double[RUNS];
    long errors = 0;
    for (int i = 0; i < RUNS; i++) {
      var limit = Wrk.on(nginx.url("/page"), SECONDS);
      var ours = Wrk.on(url, SECONDS);
      errors += ours.errors();
      rates[i] = ours.rate();
      limits[i] = limit.rate();
      ratios[i] = ours.rate() / limit.rate();
      tails[i] = ours.p99() / limit.p99();
    }
    report.note(what + ": requests/s, nginx's",
        new Figures(rates).text("%.0f") + ", " + new Figures(limits).text("%.0f"));
    report.atMost(0, what + ": errors", errors, Long.toString(errors));
    var ratio = new Figures(ratios);
    report.atLeast(share, what + ": share of nginx's rate", ratio.median(), ratio.text("%.2f"));
    var tail = new Figures(tails);
    report.atMost(slower, what + ": p99, times nginx's", tail.median(), tail.text("%.1f"));
  }

  private void copy(String path, Path root) throws IOException {
    var page = loa.reader().compressed(path).body();
    var www = Files.createDirectories(root.resolve("www"));
    Files.write(www.resolve("page.html.gz"), page);
    Files.writeString(www.resolve("page.html"), unzipped(page));
  }

  private Nginx limit(Path root, String path) throws Exception {
    var headers =
        loa.reader().compressed(path).headers().map().entrySet().stream()
            .filter(header -> !OF_THE_CONNECTION.contains(header.getKey().toLowerCase()))
            .map(header -> "add_header %s \"%s\";".formatted(header.getKey(), header.getValue().get(0)))
            .collect(Collectors.joining("\n    "));
    int port = Workplace.freePort();
    var configuration =
        Files.readString(workplace.tree().resolve("bench/nginx-static.conf"))
            .replace("{ROOT}", root.toString())
            .replace("{PORT}", Integer.toString(port))
            .replace("{HEADERS}", headers);
    return Nginx.start(root, port, configuration);
  }

  /** The configuration that is handed out, on the page store; also while Payara stands still. */
  private void behindNginx(Report report) throws Exception {
    var root = workplace.empty("portal-front");
    int port = Workplace.freePort();
    try (var front = Nginx.start(root, port, front(root, port))) {
      for (var page : pages.entrySet()) {
        var reference = workplace.empty("portal-nginx");
        loa.reader().get(page.getValue());
        copy(page.getValue(), reference);
        try (var nginx = limit(reference, page.getValue())) {
          var what = page.getKey() + ", nginx on the page store";
          compare(report, what, front.url(page.getValue()), nginx, 0.95, 5);
          Signal.send("STOP", loa.pid("payara-micro"));
          try {
            compare(report, what + ", Payara stopped", front.url(page.getValue()), nginx, 0.95, 5);
          } finally {
            Signal.send("CONT", loa.pid("payara-micro"));
          }
        }
      }
    }
  }

  /** As it is handed out, but without its log, which the limit does not write either. */
  private String front(Path root, int port) throws IOException {
    var lines =
        Map.of(
            "server loa:8080;", "server " + loa.url().substring(7) + ";",
            "listen 80 default_server;", "listen 127.0.0.1:" + port + ";",
            "access_log    /dev/stdout with_id buffer=64k flush=1s;",
                "access_log off;\n  keepalive_requests 1000000;",
            "root          /pages;", "root " + loa.home().resolve("pages") + ";",
            "worker_processes auto;",
                "worker_processes auto;\ndaemon off;\npid " + root + "/nginx.pid;\nerror_log "
                    + root + "/error.log;");
    var configuration = Files.readString(workplace.tree().resolve("src/docs/nginx.conf"));
    for (var line : lines.entrySet()) {
      if (!configuration.contains(line.getKey()))
        throw new IOException("src/docs/nginx.conf has no more: " + line.getKey());
      configuration = configuration.replace(line.getKey(), line.getValue());
    }
    return configuration;
  }
}
