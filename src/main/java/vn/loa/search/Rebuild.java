package vn.loa.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.apache.solr.client.solrj.SolrServerException;
import vn.loa.shared.Reason;
import vn.loa.shared.RuleBroken;

/**
 * Builds an index beside the one that is searched, and puts it in its place only when it holds as
 * many pieces as the database lists.
 */
@ApplicationScoped
class Rebuild {
  private static final String CHORE = "reindex";
  private static final Duration LONGEST_SILENCE = Duration.ofMinutes(10);
  private static final int STEP = 5000;

  @Inject Indexing indexing;
  @Inject SearchTexts texts;
  @Inject SolrIndex index;
  @Inject Chores chores;

  /** Returns how many pieces can be found; {@code progress} is told what is being done. */
  long run(Consumer<String> progress) throws SolrServerException, IOException {
    if (!chores.take(CHORE, LONGEST_SILENCE))
      throw new RuleBroken(Reason.of("search.reindex-runs"));
    try {
      progress.accept("Taking the text of every listed piece.");
      indexing.takeTexts(this::keepTurn);
      keepTurn();
      return build(index.next(), progress);
    } finally {
      chores.keep(CHORE, Duration.ZERO);
    }
  }

  /** Else another node could begin, and drop what is built here. */
  private void keepTurn() {
    chores.keep(CHORE, LONGEST_SILENCE);
  }

  private long build(SolrCore next, Consumer<String> progress)
      throws SolrServerException, IOException {
    if (next.exists()) next.drop();
    next.create();
    try {
      fill(next, progress);
      next.swap(index.live());
      // What changed in the last moment went to the old one.
      indexing.mend();
      return index.live().count();
    } finally {
      // Whichever of the two now has this name is of no more use.
      next.drop();
    }
  }

  private void fill(SolrCore next, Consumer<String> progress)
      throws SolrServerException, IOException {
    var total = texts.count();
    var done = new AtomicLong();
    indexing.fill(next, count -> tell(done.getAndAdd(count), count, total, progress));
    // What changed meanwhile.
    indexing.mend(next);
    keepTurn();
    next.commit();
    var held = next.count();
    var listed = texts.count();
    if (held != listed) throw new RuleBroken(Reason.of("search.reindex-differs", held, listed));
    progress.accept(
        "The new index holds all %d pieces; it takes the old one's place.".formatted(held));
  }

  private void tell(long before, long count, long total, Consumer<String> progress) {
    var done = before + count;
    if (before / STEP == done / STEP && done < total) return;
    keepTurn();
    progress.accept("%d of %d pieces written beside the index in use.".formatted(done, total));
  }
}
