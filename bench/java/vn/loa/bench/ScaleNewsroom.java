package vn.loa.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How long people in the newsroom wait with many pieces, and what their pages ask the database. */
final class ScaleNewsroom {
  private static final int MOST_MILLIS = 300;
  private static final int MOST_STATEMENTS = 10;
  private static final int WARM_UPS = 5;
  private static final int ROUNDS = 15;

  /** Pages with lists, and what their scripts fetch, by account. */
  private static final Map<String, List<String>> LISTS =
      Map.of(
          "bientap",
          List.of("/toa-soan/", "/toa-soan/bai-viet.xhtml", "/toa-soan/bai-viet.xhtml?q=nong+thon",
              "/toa-soan/bai-viet.xhtml?q=khong+co+chu+nay", "/toa-soan/bai-viet.xhtml?trang=3000",
              "/toa-soan/bai-viet.xhtml?the-loai=NEWS&trang-thai=PUBLISHED&cong-khai=LIVE",
              "/toa-soan/bai-viet.xhtml?chuyen-muc=thong-bao&chuong-trinh=NTM",
              "/toa-soan/bai-viet.xhtml?trang-thai=SUBMITTED", "/toa-soan/anh.xhtml",
              "/api/v1/media?page=1", "/api/v1/media?page=2000", "/api/v1/media?q=nong+thon",
              "/api/v1/articles?state=PUBLISHED&page=2", "/toa-soan/giao-de-tai.xhtml",
              "/toa-soan/giao-de-tai.xhtml?loc=LATE", "/toa-soan/giao-de-tai.xhtml?trang=100",
              "/toa-soan/thong-bao.xhtml", "/toa-soan/thong-bao.xhtml?trang=50",
              "/toa-soan/thoi-gian.xhtml", "/toa-soan/tim-kiem.xhtml",
              "/toa-soan/tim-kiem.xhtml?ngay=90&tat-ca=true", "/toa-soan/kiem-tra.xhtml",
              "/toa-soan/tu-dong-nghia.xhtml", "/toa-soan/de-xuat.xhtml", "/api/v1/notices/unread"),
          "phongvien",
          List.of("/toa-soan/", "/toa-soan/bai-viet.xhtml?cua-toi=1",
              "/toa-soan/bai-viet.xhtml?cua-toi=1&trang=500", "/toa-soan/giao-de-tai.xhtml"),
          "quantri",
          List.of("/toa-soan/nhat-ky.xhtml", "/toa-soan/nhat-ky.xhtml?trang=5000",
              "/toa-soan/nhat-ky.xhtml?tai-khoan=phongvien", "/toa-soan/nhat-ky.xhtml?viec=article.published",
              "/toa-soan/nhat-ky.xhtml?doi-tuong=article:5", "/toa-soan/nhat-ky.xhtml?tu=2024-06-01&den=2024-06-02",
              "/toa-soan/tai-khoan.xhtml", "/toa-soan/co-quan.xhtml"));

  /** Pages of one piece. */
  private static final List<String> PIECES =
      List.of("/toa-soan/viet.xhtml?id=%d", "/toa-soan/duyet.xhtml?id=%d", "/toa-soan/lich-su.xhtml?id=%d",
          "/api/v1/articles/%d", "/api/v1/articles/%d/checks", "/api/v1/articles/%d/history");

  private final Loa loa;
  private final Report report;

  ScaleNewsroom(Loa loa, Report report) {
    this.loa = loa;
    this.report = report;
  }

  void measure() throws Exception {
    var all = new LinkedHashMap<String, double[]>();
    for (var each : new TreeMap<>(LISTS).entrySet()) {
      var browser = Browser.signedIn(loa.url(), each.getKey(), "loa-demo");
      for (var path : each.getValue()) all.put(each.getKey() + " " + path, times(browser, path));
      for (var path : each.getValue()) count(browser, path, each.getKey(), true);
    }
    var editor = Browser.signedIn(loa.url(), "bientap", "loa-demo");
    long piece = piece();
    for (var path : PIECES) all.put(path, times(editor, path.formatted(piece)));
    for (var path : PIECES) count(editor, path.formatted(piece), "bientap", false);
    var every = new Figures(all.values().stream().flatMapToDouble(java.util.Arrays::stream).toArray());
    report.atMost(MOST_MILLIS, "newsroom with " + ScaleBench.MANY + ", ms of any click, p95", every.at(0.95),
        "%.0f (median %.0f, most %.0f)".formatted(every.at(0.95), every.median(), every.most()));
    for (var each : all.entrySet()) {
      var figures = new Figures(each.getValue());
      report.atMost(MOST_MILLIS, each.getKey() + ", ms, p95", figures.at(0.95),
          "%.0f (median %.0f)".formatted(figures.at(0.95), figures.median()));
    }
  }

  /** One of the published copies. */
  private long piece() throws IOException, SQLException {
    try (var database = loa.database();
        var statement = database.createStatement();
        var row =
            statement.executeQuery(
                "select max(a.id) from article a join account c on c.agency = a.agency"
                    + " where c.username = 'bientap' and a.live = 'LIVE' and not a.sample")) {
      row.next();
      return row.getLong(1);
    }
  }

  private static double[] times(Browser browser, String path) throws Exception {
    var times = new ArrayList<Double>();
    for (int round = -WARM_UPS; round < ROUNDS; round++) {
      long start = System.nanoTime();
      browser.open(path);
      if (round >= 0) times.add((System.nanoTime() - start) / 1e6);
    }
    return times.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private void count(Browser browser, String path, String account, boolean list) throws Exception {
    long statements = new Statements(loa).of(() -> browser.open(path));
    var what = "SQL statements: " + account + " " + path;
    if (list) report.atMost(MOST_STATEMENTS, what, statements, Long.toString(statements));
    else report.note(what, Long.toString(statements));
  }
}
