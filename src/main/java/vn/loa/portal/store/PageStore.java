package vn.loa.portal.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.loa.settings.Figures;

/**
 * The pages that were rendered and are still right.
 *
 * <p>Reading takes no lock. Keeping and evicting exclude each other, so that no rendering is kept
 * that began before a change of what it shows.
 */
public final class PageStore {
  private static final Logger LOG = Logger.getLogger(PageStore.class.getName());
  private static final long MOST_BYTES = 64L << 20;
  private static final int ATTEMPTS = 3;

  private final PageFiles files;
  private final Clock machine;
  private final BooleanSupplier informed;
  private final LongAdder found = new LongAdder();
  private final LongAdder made = new LongAdder();
  private final Generations generations = new Generations();
  private final Map<String, Set<String>> keysByTag = new ConcurrentHashMap<>();
  private final Map<String, CompletableFuture<Answer>> renderings = new ConcurrentHashMap<>();
  private final Cache<String, Answer> pages =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES)
          .weigher((String key, Answer page) -> page.gzip().length + 1024)
          .evictionListener((key, page, cause) -> forget(key, page))
          .executor(Runnable::run)
          .build();

  /**
   * @param informed whether changes that others make are heard of; while not, nothing is kept
   */
  public PageStore(Path directory, Clock machine, BooleanSupplier informed) {
    this.files = new PageFiles(directory);
    this.machine = machine;
    this.informed = informed;
    files.clear();
  }

  /** The page that is kept for {@code key} and still valid. */
  public @Nullable Answer find(String key) {
    var page = pages.getIfPresent(key);
    if (page == null || page.validUntil().isBefore(machine.instant())) return null;
    found.increment();
    return page;
  }

  /** The page of {@code key}, rendered once however many ask for it at the same time. */
  public Answer get(String key, Supplier<Answer> render) {
    var mine = new CompletableFuture<Answer>();
    var running = renderings.putIfAbsent(key, mine);
    if (running != null) return join(running);
    try {
      mine.complete(rendered(key, render));
    } catch (RuntimeException | Error e) {
      mine.completeExceptionally(e);
    } finally {
      renderings.remove(key, mine);
    }
    return join(mine);
  }

  private Answer rendered(String key, Supplier<Answer> render) {
    var kept = find(key);
    if (kept != null) return kept;
    for (int attempt = 1; ; attempt++) {
      var noted = generations.now();
      var answer = render.get();
      made.increment();
      if (keep(key, answer, noted) || attempt == ATTEMPTS) return answer;
    }
  }

  /** Whether the answer is right; it is kept if it may be. */
  private synchronized boolean keep(String key, Answer answer, long noted) {
    if (generations.moved(answer.tags(), noted)) return false;
    if (!Storable.is(key, answer)) warn(key, answer);
    else if (informed.getAsBoolean()) {
      drop(key);
      for (var tag : answer.tags()) keysByTag.compute(tag, (any, keys) -> with(key, keys));
      files.write(key, answer);
      pages.put(key, answer);
    }
    return true;
  }

  /** A page that should be kept and cannot be is a fault of ours. */
  private static void warn(String key, Answer answer) {
    if (answer.status() == 200) LOG.log(Level.WARNING, "{0} is not fit to be kept", key);
  }

  /** Forgets every page that shows what changed, and every rendering of it under way. */
  public synchronized void evict(Collection<String> tags) {
    generations.move(tags);
    var keys = new HashSet<String>();
    for (var tag : tags) keys.addAll(keysByTag.getOrDefault(tag, Set.of()));
    keys.forEach(this::drop);
  }

  public synchronized void evictAll() {
    generations.moveAll();
    Set.copyOf(pages.asMap().keySet()).forEach(this::drop);
  }

  /** Forgets what is no longer valid, so that no web server in front shows it for ever. */
  public synchronized void expire() {
    var now = machine.instant();
    pages.asMap().entrySet().stream()
        .filter(entry -> entry.getValue().validUntil().isBefore(now))
        .map(Map.Entry::getKey)
        .toList()
        .forEach(this::drop);
  }

  void tell(Figures figures) {
    figures.gauge("loa_pages_kept", "Pages in the page store.", pages.estimatedSize());
    figures.counter("loa_pages_found_total", "Requests answered from the page store.", found.sum());
    figures.counter("loa_pages_made_total", "Pages that were rendered.", made.sum());
  }

  /** Inside the map's own lock: a page that makes room elsewhere may empty the set meanwhile. */
  private static Set<String> with(String key, @Nullable Set<String> keys) {
    var all = keys == null ? ConcurrentHashMap.<String>newKeySet() : keys;
    all.add(key);
    return all;
  }

  private void drop(String key) {
    var page = pages.asMap().remove(key);
    forget(key, page);
  }

  private void forget(@Nullable String key, @Nullable Answer page) {
    if (key == null || page == null) return;
    files.delete(key);
    for (var tag : page.tags())
      keysByTag.computeIfPresent(
          tag,
          (any, keys) -> {
            keys.remove(key);
            return keys.isEmpty() ? null : keys;
          });
  }

  private static Answer join(CompletableFuture<Answer> rendering) {
    try {
      return rendering.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) throw cause;
      throw e;
    }
  }
}
