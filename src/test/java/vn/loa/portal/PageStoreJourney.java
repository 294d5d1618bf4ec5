package vn.loa.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.Patience.await;
import static vn.loa.journey.RunningLoa.LOA;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.loa.journey.Newsroom;
import vn.loa.shared.Slug;

/** One second after a commit no exit shows the old state, also while many read. */
class PageStoreJourney {
  private static final int READERS = 20;
  private static final int ARTICLES = 50;
  private static final int ROUNDS = 10;
  private static final List<String> LISTS =
      List.of("/", "/tin-tuc", "/chuyen-muc/thong-bao", "/feed/rss.xml", "/feed/atom.xml");

  private static final Path PAGES = Path.of(System.getenv("LOA_HOME"), "pages");

  private record Piece(long id, String path, PublicHistory history) {}

  private final List<Piece> pieces = new ArrayList<>();
  private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
  private final AtomicInteger checks = new AtomicInteger();
  private final AtomicInteger moves = new AtomicInteger();
  private volatile boolean over;

  @Test
  void noExitShowsTheOldStateForLong() throws Exception {
    for (int i = 0; i < ARTICLES; i++) pieces.add(published());
    var readers = Executors.newFixedThreadPool(READERS);
    var running = new ArrayList<Future<?>>();
    for (int i = 0; i < READERS; i++) running.add(readers.submit(this::read));
    try {
      for (int round = 0; round < ROUNDS; round++) for (var piece : pieces) move(piece, round);
    } finally {
      over = true;
      for (var reader : running) reader.get();
      readers.shutdown();
    }
    System.out.printf(
        "page store: %d moves, %d checks by %d readers, %d wrong%n",
        moves.get(), checks.get(), READERS, wrong.size());
    assertThat(wrong).isEmpty();
    assertThat(moves).hasValue(ARTICLES * ROUNDS);
  }

  @Test
  void everyKindOfPageIsKept() {
    var piece = published();
    for (var path : List.of("/tin-tuc", "/feed/rss.xml", "/sitemap.xml", "/kenh", piece.path())) {
      var file = path.contains(".") ? path : path + ".html";
      // What was published before may be heard of once more, and takes the page away again.
      await("the page to be kept")
          .untilAsserted(
              () -> {
                LOA.get(path);
                assertThat(PAGES.resolve(file.substring(1))).exists();
              });
    }
  }

  private static Piece published() {
    var title = "Bài " + Newsroom.unique();
    var history = new PublicHistory();
    history.begins(true);
    var id = Newsroom.published(Newsroom.piece(title));
    return new Piece(id, "/bai/" + Slug.of(title) + "-" + id, history);
  }

  /** Who withdrew a piece may not restore it. */
  private void move(Piece piece, int round) {
    var withdraw = round % 2 == 0;
    piece.history().begins(!withdraw);
    if (withdraw) Newsroom.withdraw(piece.id(), "withdrawn", "");
    else restore(piece);
    piece.history().settled();
    moves.incrementAndGet();
  }

  private static void restore(Piece piece) {
    var answer = Newsroom.move("duyet2", "DELETE", piece.id(), "withdrawal", "");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
  }

  private void read() {
    while (!over) {
      var random = ThreadLocalRandom.current();
      var piece = pieces.get(random.nextInt(pieces.size()));
      readPage(piece);
      readList(LISTS.get(random.nextInt(LISTS.size())));
      readSitemap();
    }
  }

  private void readPage(Piece piece) {
    var asked = Instant.now();
    var answer = LOA.get(piece.path());
    var live = !answer.body().contains("Bài này đã được gỡ");
    check("page", piece, live, asked);
    if (answer.statusCode() != 200) wrong.add(piece.path() + ": " + answer.statusCode());
  }

  /** A list has the newest only, so it can but show too much. */
  private void readList(String path) {
    var asked = Instant.now();
    var body = LOA.get(path).body();
    for (var piece : pieces) if (holds(body, piece)) check(path, piece, true, asked);
  }

  private void readSitemap() {
    var asked = Instant.now();
    var body = LOA.get("/sitemap.xml").body();
    for (var piece : pieces) check("/sitemap.xml", piece, holds(body, piece), asked);
  }

  private static boolean holds(String body, Piece piece) {
    return body.contains(piece.path() + "\"") || body.contains(piece.path() + "<");
  }

  private void check(String exit, Piece piece, boolean live, Instant asked) {
    checks.incrementAndGet();
    if (!piece.history().mayShow(live, asked, Instant.now()))
      wrong.add(exit + " showed " + piece.id() + (live ? " live" : " withdrawn") + " at " + asked);
  }
}
