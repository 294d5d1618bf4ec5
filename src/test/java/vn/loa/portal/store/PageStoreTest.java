package vn.loa.portal.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageStoreTest {
  private static final Instant NOW = Instant.parse("2024-06-03T01:00:00Z");
  private static final String PATH = "/bai/x-1";

  @TempDir Path directory;
  private final AtomicBoolean informed = new AtomicBoolean(true);
  private final AtomicInteger renderings = new AtomicInteger();
  private PageStore store;

  @BeforeEach
  void open() {
    store = new PageStore(directory, Clock.fixed(NOW, ZoneOffset.UTC), informed::get);
  }

  @Test
  void aPageIsRenderedOnceAndLiesAsAFile() {
    store.get(PATH, () -> page("one"));
    assertThat(text(store.get(PATH, () -> page("two")))).isEqualTo("one");
    assertThat(directory.resolve("bai/x-1.html")).hasContent("one");
    assertThat(directory.resolve("bai/x-1.html.gz")).exists();
  }

  @Test
  void aWebServerUnderAnotherAccountMayReadTheFiles() throws IOException {
    store.get(PATH, () -> page("one"));
    assertThat(permissions("bai")).isEqualTo("rwxr-xr-x");
    assertThat(permissions("bai/x-1.html")).isEqualTo("rw-r--r--");
    assertThat(permissions("bai/x-1.html.gz")).isEqualTo("rw-r--r--");
  }

  @Test
  void homeIsCalledIndexAndFeedsKeepTheirNames() {
    store.get("/", () -> page("home"));
    store.get("/feed/rss.xml", () -> page("feed"));
    assertThat(directory.resolve("index.html")).exists();
    assertThat(directory.resolve("feed/rss.xml")).exists();
  }

  @Test
  void aChangeOfWhatItShowsForgetsItEverywhere() {
    store.get(PATH, () -> page("old", "article:1", "list:ALL"));
    store.evict(Set.of("article:1"));
    assertThat(store.find(PATH)).isNull();
    assertThat(directory.resolve("bai/x-1.html")).doesNotExist();
    assertThat(directory.resolve("bai/x-1.html.gz")).doesNotExist();
  }

  @Test
  void aChangeOfSomethingElseLeavesIt() {
    store.get(PATH, () -> page("old", "article:1"));
    store.evict(Set.of("article:2"));
    assertThat(store.find(PATH)).isNotNull();
  }

  @Test
  void aRenderingThatAChangeOvertookIsThrownAway() {
    var answer =
        store.get(
            PATH,
            () -> {
              if (renderings.incrementAndGet() > 1) return page("new", "article:1");
              store.evict(Set.of("article:1"));
              return page("old", "article:1");
            });
    assertThat(text(answer)).isEqualTo("new");
    assertThat(renderings).hasValue(2);
  }

  @Test
  void aPageThatNeverComesToRestIsAnsweredButNotKept() {
    store.get(
        PATH,
        () -> {
          renderings.incrementAndGet();
          store.evict(Set.of("article:1"));
          return page("restless", "article:1");
        });
    assertThat(renderings).hasValue(3);
    assertThat(store.find(PATH)).isNull();
  }

  @Test
  void nothingIsKeptWhileChangesAreNotHeardOf() {
    informed.set(false);
    store.get(PATH, () -> page("one"));
    assertThat(store.find(PATH)).isNull();
    assertThat(directory.resolve("bai/x-1.html")).doesNotExist();
  }

  @Test
  void aPageOutlivesItsTimeNowhere() {
    store.get(PATH, () -> page("short", NOW.minusSeconds(1)));
    assertThat(store.find(PATH)).isNull();
    store.expire();
    assertThat(directory.resolve("bai/x-1.html")).doesNotExist();
  }

  @Test
  void pagesOfAnEarlierRunAreDropped() throws Exception {
    Files.createDirectories(directory.resolve("bai"));
    Files.writeString(directory.resolve("bai/old-2.html"), "old");
    open();
    assertThat(directory).isEmptyDirectory();
  }

  @Test
  void thoseWhoAskTogetherWaitForOneRendering() throws Exception {
    var readers = 20;
    var asked = new CountDownLatch(readers);
    try (var pool = new Pool(readers)) {
      var answers =
          pool.each(
              () -> {
                asked.countDown();
                return text(
                    store.get(
                        PATH,
                        () -> {
                          await(asked);
                          return page("page " + renderings.incrementAndGet());
                        }));
              });
      assertThat(answers).hasSize(readers).containsOnly("page 1");
    }
  }

  @Test
  void aFailureReachesAllWhoWaitAndIsForgotten() {
    assertThatThrownBy(
            () ->
                store.get(
                    PATH,
                    () -> {
                      throw new IllegalStateException("no database");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(text(store.get(PATH, () -> page("again")))).isEqualTo("again");
  }

  @Test
  void aPageThatCannotBeWrittenIsAnsweredAndLeavesNoHalfFile() throws IOException {
    var inItsPlace = Files.createDirectories(directory.resolve("bai/x-1.html/x"));
    assertThat(text(store.get(PATH, () -> page("one")))).isEqualTo("one");
    assertThat(text(Objects.requireNonNull(store.find(PATH)))).isEqualTo("one");
    try (var files = Files.walk(directory)) {
      assertThat(files.filter(Files::isRegularFile)).isEmpty();
    }
    Files.delete(inItsPlace);
    Files.delete(inItsPlace.getParent());
    store.evictAll();
    store.get(PATH, () -> page("two"));
    assertThat(directory.resolve("bai/x-1.html")).hasContent("two");
  }

  private static Answer page(String text, String... tags) {
    return answer(text, NOW.plusSeconds(60), tags);
  }

  private static Answer page(String text, Instant validUntil) {
    return answer(text, validUntil);
  }

  private static Answer answer(String text, Instant validUntil, String... tags) {
    return Answer.of(200, "text/html", Map.of(), text.getBytes(UTF_8), Set.of(tags), validUntil);
  }

  private static String text(Answer answer) {
    return new String(answer.body(), UTF_8);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private String permissions(String path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve(path)));
  }

  /** So many threads, each doing the same once. */
  private record Pool(java.util.concurrent.ExecutorService threads, int size)
      implements AutoCloseable {
    Pool(int size) {
      this(Executors.newFixedThreadPool(size), size);
    }

    <T> List<T> each(java.util.concurrent.Callable<T> task) throws Exception {
      var results = new java.util.ArrayList<T>();
      for (var future : threads.invokeAll(java.util.Collections.nCopies(size, task)))
        results.add(future.get());
      return results;
    }

    @Override
    public void close() {
      threads.shutdownNow();
    }
  }
}
