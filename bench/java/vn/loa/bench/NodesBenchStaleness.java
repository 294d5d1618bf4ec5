package vn.loa.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Asks every node, or what stands before them, every 100 ms for page, list and feed, and keeps how long one showed the old. */
final class NodesBenchStaleness {
  private static final int EVERY_MILLIS = 100;
  private static final double PATIENCE_SECONDS = 10;
  private static final double QUIET_SECONDS = 1.5;

  /** What changes what the public sees; returns when it was accepted. */
  interface Change {
    void make() throws Exception;
  }

  private final List<Client> readers;
  private double longest;

  NodesBenchStaleness(List<Client> readers) {
    this.readers = readers;
  }

  /** The longest so far, in seconds. */
  double longest() {
    return longest;
  }

  /** Asks before, so that the old is kept everywhere, and after until it was new for a while. */
  void after(Change change, String id, String word, boolean shown) throws Exception {
    for (var reader : readers) isNew(reader, id, word, shown);
    change.make();
    long accepted = System.nanoTime();
    var watchers = Executors.newFixedThreadPool(readers.size());
    var watched = new ArrayList<Future<Double>>();
    for (var reader : readers)
      watched.add(watchers.submit(() -> watch(reader, accepted, id, word, shown)));
    for (var each : watched) longest = Math.max(longest, each.get());
    watchers.shutdown();
  }

  private static double watch(Client reader, long accepted, String id, String word, boolean shown)
      throws IOException, InterruptedException {
    double stale = 0;
    for (double now = 0; now < Math.min(PATIENCE_SECONDS, stale + QUIET_SECONDS); ) {
      double asked = (System.nanoTime() - accepted) / 1e9;
      if (!isNew(reader, id, word, shown)) stale = asked;
      Thread.sleep(EVERY_MILLIS);
      now = (System.nanoTime() - accepted) / 1e9;
    }
    return stale;
  }

  private static boolean isNew(Client reader, String id, String word, boolean shown) throws IOException {
    var page = reader.get("/bai/" + id);
    if (page.statusCode() / 100 == 3) {
      var location = page.headers().firstValue("Location").orElseThrow();
      page = reader.get(location.substring(location.indexOf("/bai/")));
    }
    boolean right = page.statusCode() == 200 == shown && page.body().contains(word) == shown;
    for (var list : List.of("/tin-tuc", "/feed/rss.xml"))
      right &= reader.get(list).body().contains(word) == shown;
    return right;
  }
}
