package vn.loa.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** How long it takes until the public sees what the newsroom decided. */
final class Freshness {
  private static final int PIECES = 30;
  private final Loa loa;
  private final Client reporter;
  private final Client approver;

  private Freshness(Loa loa) throws IOException, InterruptedException {
    this.loa = loa;
    reporter = loa.as("phongvien");
    approver = loa.as("duyet");
  }

  static void measure(Report report, Loa loa) throws Exception {
    var newsroom = new Freshness(loa);
    List<Double> shown = new ArrayList<>();
    List<Double> found = new ArrayList<>();
    List<Double> gone = new ArrayList<>();
    for (int i = 0; i < PIECES; i++) newsroom.piece("do" + Long.toString(System.nanoTime(), 36), shown, found, gone);
    line(report, 0.3, "publish → on the portal (page and list), s", shown);
    line(report, 1.5, "publish → found by the search, s", found);
    line(report, 1.0, "withdraw → out of list, feed and search, s", gone);
  }

  private static void line(Report report, double budget, String what, List<Double> millis) {
    var figures = new Figures(millis.stream().mapToDouble(each -> each / 1000).toArray());
    report.atMost(budget, what + ", p95 of " + PIECES, figures.at(0.95),
        "%.2f (median %.2f, most %.2f)".formatted(figures.at(0.95), figures.median(), figures.most()));
  }

  private void piece(String word, List<Double> shown, List<Double> found, List<Double> gone)
      throws Exception {
    var path = Pieces.publish(reporter, approver, word);
    var page = path.replace("/api/v1/articles/", "/bai/");
    shown.add(Await.until(10, "shown", () ->
        loa.reader().get(page).statusCode() < 400 && holds("/tin-tuc", word)));
    found.add(shown.get(shown.size() - 1) + Await.until(30, "found", () -> holds("/tim-kiem?q=" + word, "/bai/")));
    approver.done("PUT", path + "/withdrawal", "{\"how\":\"withdrawn\",\"reason\":\"Đo thời gian.\"}");
    gone.add(Await.until(10, "gone", () ->
        !holds("/tin-tuc", word) && !holds("/feed/rss.xml", word) && !holds("/tim-kiem?q=" + word, "/bai/")));
  }

  private boolean holds(String path, String word) throws IOException {
    return loa.reader().get(path).body().contains(word);
  }
}
