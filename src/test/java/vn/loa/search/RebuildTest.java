package vn.loa.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RebuildTest {
  private static final int SPANS = 3;

  private final Rebuild rebuild = new Rebuild();
  private final List<Duration> kept = new ArrayList<>();

  @Test
  void noOtherNodeMayBeginWhileTextsAreTaken() {
    rebuild.chores =
        new Chores() {
          @Override
          public boolean take(String name, Duration howLong) {
            return true;
          }

          @Override
          public void keep(String name, Duration howLong) {
            kept.add(howLong);
          }
        };
    rebuild.indexing =
        new Indexing() {
          @Override
          void takeTexts(Runnable progress) throws IOException {
            for (int i = 0; i < SPANS; i++) progress.run();
            throw new IOException("enough");
          }
        };
    assertThatThrownBy(() -> rebuild.run(line -> {})).hasMessage("enough");
    assertThat(kept).hasSize(SPANS + 1).endsWith(Duration.ZERO);
    assertThat(kept.subList(0, SPANS)).noneMatch(Duration::isZero);
  }
}
