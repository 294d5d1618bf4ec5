package vn.loa.settings;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.loa.LoaArchive;

/** What nodes that start at the same time agree upon in the database. */
@ExtendWith(ArquillianExtension.class)
class SeveralNodesIT {
  @Deployment
  static WebArchive loa() {
    return LoaArchive.with(SeveralNodesIT.class);
  }

  @Resource ManagedExecutorService others;
  @Inject SampleSet sample;
  @Inject DemoClock clock;
  @Inject UserTransaction transaction;

  @Test
  void theClockIsTheOneOfWhoeverCameFirst() {
    var first = clock.agreed(Duration.ofDays(-900));
    assertThat(clock.agreed(Duration.ofDays(3))).isEqualTo(first);
  }

  @Test
  void oneNodeAtATimeBringsTheSampleSetIn() throws Exception {
    transaction.begin();
    sample.takeTurn();
    Callable<Boolean> turn = this::takeTurn;
    var other = others.submit(turn);
    assertThatThrownBy(() -> other.get(1, SECONDS)).isInstanceOf(TimeoutException.class);
    transaction.commit();
    assertThat(other.get(30, SECONDS)).isTrue();
  }

  private boolean takeTurn() throws Exception {
    transaction.begin();
    try {
      sample.takeTurn();
      return true;
    } finally {
      transaction.rollback();
    }
  }
}
