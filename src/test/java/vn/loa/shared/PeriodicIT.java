package vn.loa.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.Patience.await;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.loa.LoaArchive;
import vn.loa.outbox.Outbox;
import vn.loa.search.SearchCounts;

/** What is done again and again, in the server as it comes. */
@ExtendWith(ArquillianExtension.class)
class PeriodicIT {
  private static final int THREADS = 200;
  private static final String POST =
      "insert into outbox_message (recipient, subject) values ('search', 'article:1')";
  private static final String IS_WAITED_FOR =
      """
      select count(*) > 0 from pg_locks
      where relation = 'audit_unsealed'::regclass and not granted""";

  @Inject Outbox outbox;
  @Inject SearchCounts counts;
  @Inject Background background;
  @Resource ManagedExecutorService executor;

  @Resource(lookup = "java:app/jdbc/loa")
  DataSource database;

  @Deployment
  static WebArchive loa() {
    return LoaArchive.with(PeriodicIT.class);
  }

  @Test
  void oneThatWaitsKeepsNoOtherWaiting() throws Exception {
    var goOn = new CountDownLatch(1);
    var holding = background.begin(() -> hold("audit_unsealed", goOn));
    try {
      await("the one that seals").until(() -> is(IS_WAITED_FOR));
      post();
      await().until(() -> outbox.waiting() == 0);
      assertThat(is(IS_WAITED_FOR)).isTrue();
    } finally {
      goOn.countDown();
    }
    assertThat(holding.get()).isTrue();
  }

  /** On a thread of its own: the server mixes up connections that one thread has in its hands. */
  private boolean hold(String table, CountDownLatch goOn) throws SQLException {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try (var statement = connection.createStatement()) {
        statement.execute("lock table " + table + " in access exclusive mode");
        awaitQuietly(goOn);
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
      return true;
    }
  }

  @Test
  void aServerWithoutAFreeThreadLosesNoCount() throws SQLException {
    var question = UUID.randomUUID().toString().replaceAll("[^a-f]", "x");
    var done = new CountDownLatch(1);
    var busy = allThreads(done);
    counts.count(question, true);
    done.countDown();
    assertThat(busy).isNotEmpty();
    var isCounted = "select count(*) > 0 from search_count where question = '" + question + "'";
    await().until(() -> is(isCounted));
    post();
    await("news").until(() -> outbox.waiting() == 0);
  }

  /** Until the server refuses more. */
  private List<Future<?>> allThreads(CountDownLatch done) {
    var busy = new ArrayList<Future<?>>();
    try {
      while (busy.size() <= THREADS) busy.add(executor.submit(() -> awaitQuietly(done)));
    } catch (RejectedExecutionException full) {
      return busy;
    }
    throw new AssertionError("the server has more threads than is known");
  }

  private static void awaitQuietly(CountDownLatch done) {
    try {
      done.await();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  private void post() throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.executeUpdate(POST);
    }
  }

  private boolean is(String question) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var row = statement.executeQuery(question)) {
      return row.next() && row.getBoolean(1);
    }
  }
}
