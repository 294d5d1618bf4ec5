package vn.loa.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** What a hundred times as many pieces cost: two Loas side by side, asked in turn. */
final class ScaleBench {
  private static final int FEW = 1_000;
  private static final int MANY = 100_000;
  private static final int ROUNDS = 5;
  private static final int PAGES = 12;
  private static final int DRAFTS = 2_000;
  private static final List<String> LISTS =
      List.of("/tin-tuc", "/", "/chuyen-muc/thong-bao", "/chuong-trinh/ntm", "/feed/rss.xml", "/feed/atom.xml");
  private static final List<String> QUERIES =
      List.of("nông thôn mới", "nong thon moi", "giảm nghèo", "OCOP", "hội nghị tập huấn",
          "\"xây dựng nông thôn mới\"", "nước sạch", "chuyển đổi số", "bảo hiểm y tế", "Sa Pa");
  private static final List<String> NEWSROOM =
      List.of("", "bai-viet.xhtml", "bai-viet.xhtml?q=nong+thon", "anh.xhtml", "viet.xhtml?id=5",
          "duyet.xhtml?id=5", "lich-su.xhtml?id=5");

  private final Loa few;
  private final Loa many;
  private final Report report;

  private ScaleBench(Loa few, Loa many, Report report) {
    this.few = few;
    this.many = many;
    this.report = report;
  }

  static boolean run(Workplace workplace) throws Exception {
    try (var few = loa(workplace, "scale-few", FEW);
        var many = loa(workplace, "scale-many", MANY)) {
      var report = new Report("scale: %,d and %,d pieces, side by side".formatted(FEW, MANY));
      var bench = new ScaleBench(few, many, report);
      bench.compare();
      bench.newsroom();
      bench.drafts();
      return report.within();
    }
  }

  private static Loa loa(Workplace workplace, String name, int pieces) throws Exception {
    var loa = Loa.start(workplace.tree(), workplace.empty(name), Workplace.freePort(), Map.of());
    Filling.to(pieces, loa);
    return loa;
  }

  /** Everything is asked of both once before, so that neither pays for being cold. */
  private void compare() throws Exception {
    ratio(1.05, "article page, made anew", loa -> articles(loa));
    ratio(1.3, "lists and feeds, made anew", loa -> lists(loa));
    ratio(2.0, "search", loa -> searches(loa));
    ratio(1.2, "save, submit, approve and publish", loa -> publication(loa));
  }

  /** Milliseconds of one action on this Loa. */
  private interface Work {
    double millis(Loa loa) throws Exception;
  }

  private void ratio(double budget, String what, Work work) throws Exception {
    for (int warmUp = 0; warmUp < 3; warmUp++) {
      work.millis(few);
      work.millis(many);
    }
    var ratios = new double[ROUNDS];
    var times = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      double small = work.millis(few);
      times[round] = work.millis(many);
      ratios[round] = times[round] / small;
    }
    var ratio = new Figures(ratios);
    report.atMost(budget, what + ": times as long", ratio.median(), ratio.text("%.2f"));
    report.note(what + ": ms with " + MANY, new Figures(times).text("%.1f"));
  }

  private static double articles(Loa loa) throws Exception {
    var paths = loa.newest(PAGES);
    loa.forget(paths.get(0), "'article:' || id from article order by id desc limit 500");
    return perRequest(loa.reader(), paths);
  }

  private static double lists(Loa loa) throws Exception {
    loa.forget(
        LISTS.get(0), "distinct 'article:' || article_id from listing where article_id in"
            + " (select article_id from listing order by published_at desc limit 2000)");
    return perRequest(loa.reader(), LISTS);
  }

  private static double searches(Loa loa) throws Exception {
    var paths = new ArrayList<String>();
    for (var query : QUERIES) paths.add("/api/v1/search?q=" + Client.encoded(query));
    return perRequest(loa.as("phongvien"), paths);
  }

  private static double publication(Loa loa) throws Exception {
    var reporter = loa.as("phongvien");
    var approver = loa.as("duyet");
    long start = System.nanoTime();
    for (int i = 0; i < 5; i++) Pieces.publish(reporter, approver, "tăng" + System.nanoTime());
    return (System.nanoTime() - start) / 1e6 / 5;
  }

  private static double perRequest(Client client, List<String> paths) throws IOException {
    long start = System.nanoTime();
    for (var path : paths) client.ok(path);
    return (System.nanoTime() - start) / 1e6 / paths.size();
  }

  private void newsroom() throws Exception {
    var editor = Browser.signedIn(many.url(), "bientap", "loa-demo");
    var times = new ArrayList<Double>();
    for (int round = 0; round < 15; round++) {
      for (var page : NEWSROOM) {
        double millis = timed(() -> editor.open("/toa-soan/" + page));
        if (round >= 5) times.add(millis);
      }
    }
    var figures = new Figures(times.stream().mapToDouble(Double::doubleValue).toArray());
    report.atMost(300, "newsroom pages with " + MANY + ", ms, p95", figures.at(0.95),
        "%.0f (median %.0f, most %.0f)".formatted(figures.at(0.95), figures.median(), figures.most()));
    for (var page : List.of("", "bai-viet.xhtml", "anh.xhtml")) {
      long statements = many.statements(() -> editor.open("/toa-soan/" + page));
      report.atMost(10, "SQL statements of /toa-soan/" + page, statements, Long.toString(statements));
    }
  }

  private static double timed(Callable<?> work) throws Exception {
    long start = System.nanoTime();
    work.call();
    return (System.nanoTime() - start) / 1e6;
  }

  private void drafts() throws Exception {
    var reporter = many.as("phongvien");
    var workers = Executors.newFixedThreadPool(8);
    var all = new ArrayList<Callable<String>>();
    for (int i = 0; i < DRAFTS; i++) {
      var title = "bản nhập " + i;
      all.add(() -> Pieces.draft(reporter, title));
    }
    workers.invokeAll(all.subList(0, 200));
    double millis =
        timed(
            () -> {
              for (var done : workers.invokeAll(all.subList(200, DRAFTS))) done.get();
              return null;
            });
    workers.shutdown();
    double rate = (DRAFTS - 200) / millis * 1000;
    report.atLeast(200, "drafts through the API, pieces/s", rate, "%.0f".formatted(rate));
  }
}
