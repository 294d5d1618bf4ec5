package vn.loa.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** What a hundred times as many pieces cost: two Loas side by side, asked in turn. */
final class ScaleBench {
  static final int MANY = 100_000;
  private static final int FEW = 1_000;
  private static final int ROUNDS = 5;
  private static final int PAGES = 12;
  private static final int DRAFTS = 2_000;
  private static final List<String> LISTS =
      List.of("/tin-tuc", "/", "/chuyen-muc/thong-bao", "/chuong-trinh/xay-dung-nong-thon-moi",
          "/feed/rss.xml", "/feed/atom.xml");
  private static final List<String> QUERIES =
      List.of("nông thôn mới", "nong thon moi", "giảm nghèo", "OCOP", "hội nghị tập huấn",
          "\"xây dựng nông thôn mới\"", "nước sạch", "chuyển đổi số", "bảo hiểm y tế", "Sa Pa");

  private final Loa few;
  private final Loa many;
  private final Report report;

  private ScaleBench(Loa few, Loa many, Report report) {
    this.few = few;
    this.many = many;
    this.report = report;
  }

  static boolean run(Workplace workplace) throws Exception {
    var report = new Report("scale: %,d and %,d pieces, side by side".formatted(FEW, MANY));
    try (var few = loa(workplace, "scale-few", FEW, report);
        var many = loa(workplace, "scale-many", MANY, report)) {
      var bench = new ScaleBench(few, many, report);
      bench.compare();
      new ScaleNewsroom(many, report).measure();
      new ScaleServices(many, report).measure();
      bench.drafts();
      return report.within();
    }
  }

  /** One with so many pieces; with {@code LOA_BENCH_KEEP} set that of an earlier run, if any. */
  private static Loa loa(Workplace workplace, String name, int pieces, Report report)
      throws Exception {
    var keeps = System.getenv("LOA_BENCH_KEEP") != null;
    var home = keeps ? workplace.kept(name) : workplace.empty(name);
    var loa = Loa.start(workplace.tree(), home, Workplace.freePort(), Map.of());
    long start = System.nanoTime();
    try {
      if (Filling.to(pieces, loa) > 0) index(loa, name, pieces, start, report);
      loa.awaitSolr("ready");
      return loa;
    } catch (Exception | Error failed) {
      loa.close();
      throw failed;
    }
  }

  private static void index(Loa loa, String name, int pieces, long begun, Report report)
      throws Exception {
    report.note(name + ": filled in, s", "%.0f".formatted(seconds(begun)));
    long start = System.nanoTime();
    loa.awaitSealed();
    report.note(name + ": audit log sealed after, s", "%.0f".formatted(seconds(start)));
    start = System.nanoTime();
    loa.reindex();
    double rate = pieces / seconds(start);
    report.note(name + ": reindexed, pieces/s", "%.0f (%.0f s)".formatted(rate, seconds(start)));
    loa.restartServer();
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  /** Everything is asked of both once before, so that neither pays for being cold. */
  private void compare() throws Exception {
    ratio(1.05, "article page, made anew", ScaleBench::articles);
    ratio(1.3, "lists and feeds, made anew", ScaleBench::lists);
    ratio(2.0, "search", ScaleBench::searches);
    ratio(1.2, "save, submit, approve and publish", ScaleBench::publication);
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
    loa.forget(paths.get(0), "'article:' || id from article where live = 'LIVE' order by published_at desc limit 500");
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

  private void drafts() throws Exception {
    var reporter = many.as("phongvien");
    var workers = Executors.newFixedThreadPool(8);
    var all = new ArrayList<Callable<String>>();
    for (int i = 0; i < DRAFTS; i++) {
      var title = "bản nhập " + i;
      all.add(() -> Pieces.draft(reporter, title));
    }
    workers.invokeAll(all.subList(0, 200));
    long start = System.nanoTime();
    for (var done : workers.invokeAll(all.subList(200, DRAFTS))) done.get();
    double rate = (DRAFTS - 200) / seconds(start);
    workers.shutdown();
    report.atLeast(200, "drafts through the API, pieces/s", rate, "%.0f".formatted(rate));
  }
}
