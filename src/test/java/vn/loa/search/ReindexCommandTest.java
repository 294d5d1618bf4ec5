package vn.loa.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.shared.Background;

/** Whoever follows an index being built hears of its end, whatever ends it. */
class ReindexCommandTest {
  private final ReindexCommand command = new ReindexCommand();
  private boolean full;
  private boolean broken;

  @BeforeEach
  void start() {
    command.background =
        new Background() {
          @Override
          public Future<?> begin(Runnable work) {
            if (full) throw new RejectedExecutionException();
            work.run();
            return CompletableFuture.completedFuture(null);
          }
        };
    command.rebuild =
        new Rebuild() {
          @Override
          long run(Consumer<String> progress) {
            progress.accept("Taking");
            if (broken) throw new StackOverflowError();
            return 7;
          }
        };
  }

  @Test
  void itsLastLineTellsThatItIsDone() {
    begin();
    assertThat(linesAfter(0)).startsWith("Taking").endsWith("Done: 7 pieces can be found.");
    assertThat(linesAfter(1)).startsWith("Done:");
  }

  @Test
  void itsLastLineTellsOfAnError() {
    broken = true;
    begin();
    assertThat(linesAfter(1)).startsWith("Refused: ");
    broken = false;
    begin();
    assertThat(linesAfter(1)).startsWith("Done:");
  }

  @Test
  void oneThatCouldNotBeBegunKeepsNoOtherBack() {
    full = true;
    assertThatThrownBy(this::begin).isInstanceOf(RejectedExecutionException.class);
    full = false;
    begin();
    assertThat(linesAfter(1)).startsWith("Done:");
  }

  private void begin() {
    assertThat(command.run(Map.of(), InputStream.nullInputStream())).contains("is built");
  }

  private String linesAfter(int told) {
    return command.run(Map.of("after", Integer.toString(told)), InputStream.nullInputStream());
  }
}
