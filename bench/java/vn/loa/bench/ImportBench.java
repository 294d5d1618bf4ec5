package vn.loa.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** An old site of 5,000 pieces by {@code ./loa import}: how many a second, in the index as well. */
final class ImportBench {
  private static final int PIECES =
      Integer.parseInt(System.getenv().getOrDefault("LOA_BENCH_PIECES", "5000"));
  private static final int WARMING = 1_000;
  private static final List<String> SERVICES = List.of("payara-micro", "postgresql", "solr");
  private static final int PATIENCE = 600;
  private static final String[] WORDS =
      ("xã bản nông thôn mới đường bê tông bà con mô hình chè lúa ruộng bậc thang hợp tác xã giảm nghèo"
              + " vốn vay cán bộ tỉnh sản phẩm thảo quả cá hồi văn hóa lễ hội trường học nước sạch")
          .split(" ");

  private final Random random = new Random(3);

  private ImportBench() {}

  static boolean run(Workplace workplace) throws Exception {
    var report = new Report("import: " + PIECES + " pieces of another site");
    var files = workplace.empty("import-files");
    var bench = new ImportBench();
    var warm = bench.write(files.resolve("warm.jsonl"), "warm", WARMING);
    var measured = bench.write(files.resolve("old.jsonl"), "old", PIECES);
    try (var loa = Loa.start(workplace.tree(), workplace.empty("import"), Workplace.freePort(), Map.of())) {
      loa.awaitRendered();
      seconds(loa, warm, WARMING);
      var before = cpu(loa);
      double seconds = seconds(loa, measured, PIECES);
      var after = cpu(loa);
      double rate = PIECES / seconds;
      report.atLeast(200, "pieces a second, found by search at the end", rate, "%.0f".formatted(rate));
      for (var service : SERVICES)
        report.note(
            "ms of CPU a piece, " + service,
            "%.1f".formatted((after.get(service) - before.get(service)) * 1000 / PIECES));
    }
    return report.within();
  }

  private static Map<String, Double> cpu(Loa loa) throws IOException {
    var all = new HashMap<String, Double>();
    for (var service : SERVICES) all.put(service, loa.cpuOfAll(service));
    return all;
  }

  /** Until the last of them can be found. */
  private static double seconds(Loa loa, Path file, int pieces) throws Exception {
    long start = System.nanoTime();
    var printed = loa.command("import", "section=thong-bao&agency=BAO-LCI&file=" + file);
    if (!printed.contains(pieces + " taken")) throw new IllegalStateException(printed);
    Await.until(PATIENCE, "everything is in the index", () ->
        loa.reader().get("/health/ready").body().contains("\"outbox\":\"0 waiting\""));
    return (System.nanoTime() - start) / 1e9;
  }

  private Path write(Path file, String name, int pieces) throws IOException {
    try (var out = Files.newBufferedWriter(file)) {
      for (int number = 1; number <= pieces; number++)
        out.write(
            """
            {"id":"%1$s-%2$d","url":"/cu/%1$s-%2$d.html","title":"%3$s %2$d","lead":"%4$s",\
            "html":"<p>%5$s <b>%3$s</b></p><p>%6$s</p><ul><li>%3$s</li></ul>",\
            "publishedAt":"2019-05-03T09:11:00+07:00"}
            """
                .formatted(name, number, words(8), words(25), words(150), words(250)));
    }
    return file;
  }

  private String words(int count) {
    var text = new StringBuilder();
    for (int at = 0; at < count; at++)
      text.append(at == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    return text.toString();
  }
}
