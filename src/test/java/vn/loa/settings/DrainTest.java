package vn.loa.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class DrainTest {
  private final Drain drain = new Drain();

  private String drained() {
    return drain.run(Map.of(), InputStream.nullInputStream());
  }

  @Test
  void whenNothingRunsTheStopNeedNotWait() {
    assertThat(drain.begin()).isTrue();
    drain.end();
    assertThat(drained()).isEqualTo("idle");
  }

  @Test
  void aRequestUnderWayIsWaitedForAndNewOnesAreRefused() {
    drain.begin();
    var stop = CompletableFuture.supplyAsync(this::drained);
    while (drain.begin()) drain.end(); // until the stop has begun
    assertThat(stop).isNotDone();
    drain.end();
    assertThat(stop.join()).isEqualTo("idle");
  }
}
