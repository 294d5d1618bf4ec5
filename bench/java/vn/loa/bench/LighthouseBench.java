package vn.loa.bench;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** What Lighthouse thinks of the portal on a phone, and what its pages weigh there. */
final class LighthouseBench {
  private static final int RUNS = 3;
  private static final List<String> CATEGORIES =
      List.of("performance", "accessibility", "best-practices", "seo");

  /** Hits ask search engines to stay out, as they advise; Lighthouse takes it for a fault. */
  private static final String KEEPS_ROBOTS_OUT = "is-crawlable";

  private final Path tool;
  private final Loa loa;
  private final Report report;

  private LighthouseBench(Path tool, Loa loa, Report report) {
    this.tool = tool;
    this.loa = loa;
    this.report = report;
  }

  static boolean run(Workplace workplace) throws Exception {
    var tool = installed(workplace);
    var home = workplace.empty("lighthouse-home");
    try (var loa = Loa.start(workplace.tree(), home, Workplace.freePort(), Map.of())) {
      var title = "lighthouse: a phone of 360 px on a slow line; median (least–most) of ";
      var bench = new LighthouseBench(tool, loa, new Report(title + RUNS));
      for (var page : pages(loa).entrySet()) bench.measure(page.getKey(), page.getValue());
      return bench.report.within();
    }
  }

  /** Into a place of its own: the clone stays as it is. */
  private static Path installed(Workplace workplace) throws IOException, InterruptedException {
    var source = workplace.tree().resolve("bench/lighthouse");
    var tool = Files.createDirectories(workplace.root().resolve("lighthouse"));
    for (var name : List.of("package.json", "package-lock.json", "measure.mjs"))
      Files.write(tool.resolve(name), Files.readAllBytes(source.resolve(name)));
    if (!Files.exists(tool.resolve("node_modules/lighthouse")))
      output(tool, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error");
    return tool;
  }

  private static Map<String, String> pages(Loa loa) throws IOException {
    var pages = new LinkedHashMap<String, String>();
    pages.put("home", "/");
    pages.put("section", "/chuyen-muc/nong-thon-moi");
    pages.put("article", loa.newest(40).get(39));
    pages.put("search", "/tim-kiem?q=nong+thon+moi");
    return pages;
  }

  private void measure(String name, String path) throws IOException, InterruptedException {
    loa.reader().get(path);
    var runs = new ArrayList<Properties>();
    for (int i = 0; i < RUNS; i++) runs.add(once(loa.url() + path, name.equals("search")));
    for (var category : CATEGORIES) {
      var score = figures(runs, category);
      report.atLeast(95, name + ": " + category + lost(runs, score), score.median(), score.text("%.0f"));
    }
    var paint = figures(runs, "seconds");
    report.atMost(2.0, name + ": largest paint, s", paint.median(), paint.text("%.2f"));
    var all = figures(runs, "all");
    var elsewhere = figures(runs, "elsewhere");
    report.atMost(0, name + ": requests to other hosts", elsewhere.most(), elsewhere.text("%.0f"));
    if (name.equals("home"))
      report.atMost(300, "home: all with its pictures, KB", all.median(), all.text("%.0f"));
    if (name.equals("article")) weigh(runs);
  }

  private void weigh(List<Properties> runs) {
    var text = figures(runs, "text");
    report.atMost(60, "article: HTML, CSS and fonts, KB", text.median(), text.text("%.1f"));
    var requests = figures(runs, "requests");
    report.atMost(10, "article: requests", requests.median(), requests.text("%.0f"));
  }

  private Properties once(String url, boolean hits) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of("node", "measure.mjs", url));
    if (hits) command.add(KEEPS_ROBOTS_OUT);
    var found = new Properties();
    found.load(new StringReader(output(tool, command.toArray(String[]::new))));
    return found;
  }

  private static Figures figures(List<Properties> runs, String name) {
    return new Figures(
        runs.stream().mapToDouble(run -> Double.parseDouble(run.getProperty(name))).toArray());
  }

  private static String lost(List<Properties> runs, Figures score) {
    return score.median() >= 95 ? "" : " (" + runs.get(0).getProperty("failed") + ")";
  }

  private static String output(Path directory, String... command)
      throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectError(directory.resolve("error.log").toFile())
            .start();
    var output = new String(process.getInputStream().readAllBytes());
    if (process.waitFor() != 0)
      throw new IOException(command[0] + ": " + Files.readString(directory.resolve("error.log")));
    return output;
  }
}
