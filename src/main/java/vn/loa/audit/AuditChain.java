package vn.loa.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The seals of the log, as the database keeps them. */
@ApplicationScoped
class AuditChain {
  private static final int BATCH = 2000;
  private static final String ONE_SEALER =
      "select pg_try_advisory_xact_lock(hashtextextended('audit_seal', 0))";
  private static final String HEAD =
      "select number, hash from audit_seal order by number desc limit 1";
  private static final String TAKE =
      """
      with taken as (
        delete from audit_unsealed where entry_id in
          (select entry_id from audit_unsealed order by entry_id limit %d)
        returning entry_id)
      select %s from audit_entry e join taken on taken.entry_id = e.id order by e.id"""
          .formatted(BATCH, Seal.COLUMNS);

  @Resource(lookup = "java:app/jdbc/loa")
  DataSource database;

  /** Seals what waits, unless another node is at it. */
  void seal() throws SQLException {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        while (sealSome(connection)) {}
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }

  /** Whether there may be more. */
  private static boolean sealSome(Connection connection) throws SQLException {
    if (!isTheOne(connection)) return false;
    int sealed = 0;
    var last = head(connection);
    try (var take = connection.prepareStatement(TAKE);
        var entries = take.executeQuery();
        var insert = connection.prepareStatement("insert into audit_seal values (?, ?, ?)")) {
      for (; entries.next(); sealed++) {
        last = last.next(Seal.entry(entries, 1));
        insert.setLong(1, last.number());
        insert.setLong(2, entries.getLong(1));
        insert.setBytes(3, last.hash());
        insert.addBatch();
      }
      insert.executeBatch();
    }
    connection.commit();
    return sealed == BATCH;
  }

  private static boolean isTheOne(Connection connection) throws SQLException {
    try (var statement = connection.prepareStatement(ONE_SEALER);
        var row = statement.executeQuery()) {
      return row.next() && row.getBoolean(1);
    }
  }

  private static Seal head(Connection connection) throws SQLException {
    try (var statement = connection.prepareStatement(HEAD);
        var row = statement.executeQuery()) {
      return row.next() ? new Seal(row.getLong(1), row.getBytes(2)) : Seal.NONE;
    }
  }
}
