package vn.loa.bench;

import java.util.ArrayList;
import java.util.List;

/** What else must not grow with the number of pieces. */
final class ScaleServices {
  private static final int ROUNDS = 10;
  private static final List<String> FREQUENT =
      List.of("\"nông thôn mới\"", "nông thôn mới", "\"xây dựng nông thôn mới\"", "giảm nghèo", "OCOP");
  private static final String TYPED =
      """
      {"kind": "NEWS", "title": "Xây dựng nông thôn mới ở vùng cao", "lead": "%1$s", "body": "%2$s",
       "section": "thong-bao", "programme": "NTM", "areas": ["10"], "author": "Phóng viên mẫu"}
      """;
  private static final String SENTENCE =
      "Chương trình xây dựng nông thôn mới ở các xã vùng cao đạt nhiều kết quả trong năm 2024. ";

  private final Loa loa;
  private final Report report;

  ScaleServices(Loa loa, Report report) {
    this.loa = loa;
    this.report = report;
  }

  void measure() throws Exception {
    var reader = loa.reader();
    var editor = loa.as("bientap");
    within(100, "suggestions", () -> reader.ok("/api/v1/search/suggestions?q=" + Client.encoded("nông thôn m")));
    within(100, "API list, first page", () -> reader.ok("/api/v1/articles"));
    within(100, "API list, page 4,000", () -> reader.ok("/api/v1/articles?page=4000"));
    within(100, "API list, a programme's page 500", () -> reader.ok("/api/v1/articles?programme=NTM&page=500"));
    within(50, "checks while writing", () -> editor.done("POST", "/api/v1/articles/checks", typed()));
    within(300, "sitemap", () -> reader.ok("/sitemap.xml"));
    within(3000, "sitemap, one part", () -> reader.ok("/sitemap-1.xml"));
    long start = System.nanoTime();
    loa.command("audit");
    report.note("audit log proved, s", "%.1f".formatted((System.nanoTime() - start) / 1e9));
    withoutSolr();
  }

  private static String typed() {
    return TYPED.formatted(SENTENCE.strip(), SENTENCE.repeat(40).strip());
  }

  /** Readers go on searching when Solr does not even refuse. */
  private void withoutSolr() throws Exception {
    var asking = loa.as("phongvien");
    long solr = loa.pid("solr");
    Signal.send("STOP", solr);
    try {
      loa.awaitSolr("away");
      for (var query : FREQUENT)
        within(500, "search in PostgreSQL: " + query, () -> asking.ok("/api/v1/search?q=" + Client.encoded(query)));
      within(500, "suggestions of PostgreSQL",
          () -> asking.ok("/api/v1/search/suggestions?q=" + Client.encoded("nông thôn m")));
    } finally {
      Signal.send("CONT", solr);
      loa.awaitSolr("ready");
    }
  }

  private interface Work {
    void run() throws Exception;
  }

  private void within(double budget, String what, Work work) throws Exception {
    var times = new ArrayList<Double>();
    for (int round = -2; round < ROUNDS; round++) {
      long start = System.nanoTime();
      work.run();
      if (round >= 0) times.add((System.nanoTime() - start) / 1e6);
    }
    var figures = new Figures(times.stream().mapToDouble(Double::doubleValue).toArray());
    report.atMost(budget, what + " with " + ScaleBench.MANY + ", ms", figures.median(), figures.text("%.1f"));
  }
}
