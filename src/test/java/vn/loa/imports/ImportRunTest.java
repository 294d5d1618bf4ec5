package vn.loa.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.loa.Patience.await;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.loa.article.ImportedPiece;
import vn.loa.article.Importing;
import vn.loa.identity.Actor;
import vn.loa.shared.Background;

/** An import that is broken off leaves nothing behind that goes on by itself. */
class ImportRunTest {
  private static final int BATCH = 100;

  private final ExecutorService threads = Executors.newSingleThreadExecutor();
  private final Thread reader = Thread.currentThread();
  private volatile boolean written;
  private volatile boolean refusing;

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  @Test
  void whoeverBreaksItOffWaitsForWhatIsBeingWritten() {
    assertThatThrownBy(this::breakOff).hasMessage("broken off").hasNoSuppressedExceptions();
    assertThat(written).isTrue();
  }

  @Test
  void whatWentWrongMeanwhileIsToldToo() {
    refusing = true;
    assertThatThrownBy(this::breakOff)
        .hasMessage("broken off")
        .satisfies(
            broken ->
                assertThat(broken.getSuppressed())
                    .singleElement()
                    .satisfies(
                        other -> assertThat(other).hasRootCauseInstanceOf(AssertionError.class)));
  }

  private void breakOff() {
    try (var run =
        new ImportRun(
            new SlowImporting(), null, null, background(), new Report(), "file", line -> {})) {
      for (int i = 1; i <= BATCH; i++) run.piece(piece(i));
      throw new IllegalStateException("broken off");
    }
  }

  private Background background() {
    return new Background() {
      @Override
      public Future<?> begin(Runnable work) {
        return threads.submit(work);
      }
    };
  }

  private static OldPiece piece(int number) {
    return new OldPiece(
        number,
        "old-" + number,
        "",
        "Bài",
        "",
        new OldPiece.Body("Chữ.", false),
        new OldPiece.People("", "", ""),
        new OldPiece.Dates(Instant.EPOCH, Instant.EPOCH),
        List.of(),
        List.of(),
        List.of());
  }

  /** Knows every piece, and is not done before somebody waits for it. */
  private final class SlowImporting extends Importing {
    @Override
    public Set<String> known(Collection<String> origins) {
      return Set.copyOf(origins);
    }

    @Override
    public void take(Actor importer, List<ImportedPiece> pieces) {
      await().until(() -> reader.getState() == Thread.State.WAITING);
      if (refusing) throw new AssertionError();
      written = true;
    }
  }
}
