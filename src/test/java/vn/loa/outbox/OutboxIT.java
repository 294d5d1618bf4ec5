package vn.loa.outbox;

import static org.awaitility.Awaitility.await;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.loa.LoaArchive;

/** What keeps news waiting, and what does not. */
@ExtendWith(ArquillianExtension.class)
class OutboxIT {
  private static final String POST =
      "insert into outbox_message (recipient, subject) values ('search', 'article:1')";
  private static final String WAITING_FOR_LOCKS =
      """
      select count(*) > 0 from pg_locks
      where relation = 'audit_unsealed'::regclass and not granted""";

  @Inject Outbox outbox;

  @Resource(lookup = "java:app/jdbc/loa")
  DataSource database;

  @Deployment
  static WebArchive loa() {
    return LoaArchive.with(OutboxIT.class)
        .addAsLibraries(LoaArchive.jarOf(org.awaitility.Awaitility.class))
        .addAsLibraries(LoaArchive.jarOf(org.hamcrest.Matcher.class));
  }

  @Test
  void whatIsDoneEverySecondDoesNotKeepNewsWaiting() throws SQLException {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try (var statement = connection.createStatement()) {
        statement.execute("lock table audit_unsealed in access exclusive mode");
        await("the one that seals waits").until(() -> isWaitedFor(connection));
        post();
        await().until(() -> outbox.waiting() == 0);
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }

  private static boolean isWaitedFor(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(WAITING_FOR_LOCKS)) {
      return row.next() && row.getBoolean(1);
    }
  }

  private void post() throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.executeUpdate(POST);
    }
  }
}
