package vn.loa.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Clients that create, save, publish and upload without a pause, and note what was accepted. */
final class Writers implements AutoCloseable {
  private static final String PIECE =
      """
      {"kind": "NEWS", "title": "%s", "lead": "Tin của máy khách.", "body": "%s",
       "section": "thong-bao", "programme": "NTM", "areas": ["10"], "author": "Phóng viên mẫu"}
      """;
  private static final int PUBLISHED_OF = 3;
  private static final int PICTURED_OF = 4;

  private final PictureUpload pictures;
  private final Client reporter;
  private final Client approver;
  private final ExecutorService clients;
  private final Map<Long, String> accepted = new ConcurrentHashMap<>();
  private final AtomicLong failed = new AtomicLong();
  private volatile boolean stopped;

  private Writers(Path tree, Loa loa, int count) throws IOException, InterruptedException {
    pictures = PictureUpload.of(tree, loa, "phongvien");
    reporter = loa.as("phongvien");
    approver = loa.as("duyet");
    clients = Executors.newFixedThreadPool(count);
    for (int client = 0; client < count; client++) {
      var name = "may" + client;
      clients.submit(() -> write(name));
    }
  }

  static Writers start(Path tree, Loa loa, int count) throws IOException, InterruptedException {
    return new Writers(tree, loa, count);
  }

  /** What was answered by 2xx so far: the last title of each piece. */
  Map<Long, String> accepted() {
    return new TreeMap<>(accepted);
  }

  long failed() {
    return failed.get();
  }

  private void write(String name) {
    for (int number = 0; !stopped; number++) {
      try {
        piece("Tin " + name + "-" + number, number);
      } catch (IOException | RuntimeException e) {
        if (!stopped && failed.getAndIncrement() == 0) System.out.println(e);
      }
    }
  }

  private void piece(String title, int number) throws IOException {
    var draft = reporter.done("POST", "/api/v1/articles", PIECE.formatted(title, "Bản đầu."));
    var id = Long.parseLong(Client.member(draft, "id"));
    accepted.put(id, title);
    var path = "/api/v1/articles/" + id;
    var saved = title + " sửa";
    reporter.done("PUT", path, PIECE.formatted(saved, "Bản sửa."), "If-Match", "\"1\"");
    accepted.put(id, saved);
    if (number % PICTURED_OF == 0) pictures.upload();
    if (number % PUBLISHED_OF == 0) {
      reporter.done("PUT", path + "/submission", "");
      approver.done("PUT", path + "/approval", "");
      approver.done("PUT", path + "/publication", "{}");
    }
  }

  @Override
  public void close() throws InterruptedException {
    stopped = true;
    clients.shutdown();
    clients.awaitTermination(30, TimeUnit.SECONDS);
  }
}
