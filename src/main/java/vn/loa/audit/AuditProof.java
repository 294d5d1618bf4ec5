package vn.loa.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.loa.shared.Reason;
import vn.loa.shared.RuleBroken;

/** Reads the whole chain and computes every seal anew, a few thousand entries at a time. */
@ApplicationScoped
public class AuditProof {
  /**
   * A chain without a fault.
   *
   * @param head the hash of the last seal: whoever noted it will see if anything before it changes
   * @param noted the number of the seal that was expected; 0 when none was
   */
  public record Proof(
      long seals, @Nullable Instant first, @Nullable Instant last, String head, long noted) {}

  private static final int FETCHED = 5000;
  private static final String CHAIN =
      """
      select s.number, s.hash, s.entry_id, e.at, %s
      from audit_seal s left join audit_entry e on e.id = s.entry_id order by s.number"""
          .formatted(Seal.COLUMNS);
  private static final String NEVER_SEALED =
      """
      select min(e.id) from audit_entry e
      where not exists (select from audit_seal s where s.entry_id = e.id)
        and not exists (select from audit_unsealed u where u.entry_id = e.id)""";

  @Resource(lookup = "java:app/jdbc/loa")
  DataSource database;

  /**
   * The proof that nothing was changed, removed, put in or moved.
   *
   * @param expected a head that was noted earlier, or its first 16 digits or more; blank for none
   * @throws RuleBroken which names the first entry that is not as it was sealed
   */
  public Proof prove(String expected) throws SQLException {
    var noted = noted(expected);
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      try {
        return prove(connection, noted);
      } finally {
        connection.rollback();
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        connection.setAutoCommit(true);
      }
    }
  }

  /** The proof of what one transaction sees. */
  static Proof prove(Connection connection, String noted) throws SQLException {
    var proof = readChain(connection, noted);
    refuseUnsealed(connection);
    return proof;
  }

  private static String noted(String expected) {
    var noted = expected.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    if (!noted.matches("|[0-9a-f]{16,64}")) throw broken("audit.head-form");
    return noted;
  }

  private static Proof readChain(Connection connection, String noted) throws SQLException {
    var seal = Seal.NONE;
    long found = 0;
    Instant first = null;
    Instant last = null;
    try (var statement = connection.prepareStatement(CHAIN)) {
      statement.setFetchSize(FETCHED);
      try (var row = statement.executeQuery()) {
        while (row.next()) {
          seal = checked(seal, row);
          last = row.getTimestamp(4).toInstant();
          if (first == null) first = last;
          if (!noted.isEmpty() && seal.hex().startsWith(noted)) found = seal.number();
        }
      }
    }
    if (!noted.isEmpty() && found == 0) throw broken("audit.head-missing", seal.number());
    return new Proof(seal.number(), first, last, seal.hex(), found);
  }

  private static Seal checked(Seal before, ResultSet row) throws SQLException {
    var number = row.getLong(1);
    if (number != before.number() + 1) throw broken("audit.seal-missing", before.number() + 1);
    if (row.getString(5) == null) throw broken("audit.entry-missing", number, row.getLong(3));
    var seal = before.next(Seal.entry(row, 5));
    if (!seal.isSameAs(number, row.getBytes(2)))
      throw broken("audit.entry-changed", number, row.getLong(3), row.getTimestamp(4).toInstant());
    return seal;
  }

  private static void refuseUnsealed(Connection connection) throws SQLException {
    try (var statement = connection.prepareStatement(NEVER_SEALED);
        var row = statement.executeQuery()) {
      row.next();
      var id = row.getLong(1);
      if (!row.wasNull()) throw broken("audit.entry-slipped-in", id);
    }
  }

  private static RuleBroken broken(String code, Object... values) {
    var words = new String[values.length];
    for (int i = 0; i < values.length; i++) words[i] = values[i].toString();
    return new RuleBroken(Reason.of(code, (Object[]) words));
  }
}
