package vn.loa.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.loa.LoaArchive;
import vn.loa.backup.BackupCommand;
import vn.loa.identity.Actor;
import vn.loa.identity.CurrentAccount;
import vn.loa.identity.Duty;
import vn.loa.shared.RuleBroken;

/** Whoever owns the database can change the log, but not unseen. Each attempt is rolled back. */
@ExtendWith(ArquillianExtension.class)
class AuditChainIT {
  private static final String UNLOCK =
      """
      alter table audit_entry disable trigger user;
      alter table audit_seal disable trigger user;
      alter table audit_seal drop constraint audit_seal_entry_id_fkey;""";

  @Resource(lookup = "java:app/jdbc/loa")
  DataSource database;

  @Inject AuditChain chain;
  @Inject AuditProof proof;
  @Inject AuditLog log;
  @Inject BackupCommand backup;
  @Inject CurrentAccount current;

  @Deployment
  static WebArchive loa() {
    return LoaArchive.with(AuditChainIT.class);
  }

  @BeforeEach
  void threeEntriesAreSealed() throws SQLException {
    try (var connection = database.getConnection()) {
      for (int i = 1; i <= 3; i++) insert(connection, "lan");
    }
    while (waiting() > 0) chain.seal(); // the sealer of the node may be at it too
  }

  @Test
  void whatNobodyTouchedIsWhole() throws SQLException {
    var head = proof.prove("").head();
    assertThat(proof.prove(head).noted()).isEqualTo(proof.prove("").seals());
    assertThat(proof.prove(head.substring(0, 16).toUpperCase(java.util.Locale.ROOT)).noted())
        .as("as somebody copies it from paper")
        .isPositive();
  }

  @Test
  void whereACopyOfEverythingWentIsWrittenDown() throws IOException {
    var directory = Files.createTempDirectory("loa-backup");
    var said = backup.run(Map.of("dir", directory.toString()), InputStream.nullInputStream());
    var name = Path.of(said.substring(0, said.indexOf(": "))).getFileName();
    current.is(new Actor(0, "it", "Kiểm thử", "", Set.of(Duty.GOVERN)));
    var question = new AuditQuestion("backup:" + name, "", "", "", null, null);
    assertThat(log.search(question, 1).items())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.name()).isEqualTo("backup.taken");
              assertThat(entry.words()).isEqualTo("Sao lưu toàn bộ dữ liệu");
              assertThat(entry.details()).containsEntry("directory", directory.toString());
              assertThat(entry.detailWords()).contains("Thư mục: ", "Lấy lúc: ", "Số dòng");
            });
  }

  @Test
  void aChangedEntryIsNamed() {
    refused("update audit_entry set actor = 'mai' where id = %d", "không còn đúng");
    refused("update audit_entry set details = '{\"note\": \"khác\"}' where id = %d", "không còn");
    refused("update audit_entry set at = at + interval '1 microsecond' where id = %d", "không còn");
  }

  @Test
  void aDeletedEntryIsNamed() {
    refused("delete from audit_entry where id = %d", "đã bị xóa");
    refused(
        """
        with gone as (delete from audit_seal where entry_id = %d returning entry_id)
        delete from audit_entry where id in (select entry_id from gone)""",
        "thiếu niêm phong số");
  }

  @Test
  void entriesThatChangedPlacesAreNamed() {
    refused(
        """
        update audit_seal set entry_id = -entry_id where entry_id in (%1$d, %1$d + 1);
        update audit_seal set entry_id = case -entry_id when %1$d then %1$d + 1 else %1$d end
        where entry_id < 0""",
        "không còn đúng");
  }

  @Test
  void anEntryThatSlippedInIsNamed() {
    refused(
        """
        insert into audit_entry (at, actor, subject, name, details)
        select at, actor, subject, name, details from audit_entry where id = %d""",
        "bị chèn vào");
  }

  @Test
  void aLogThatWasCutOffDoesNotHaveTheNotedHead() throws SQLException {
    var head = proof.prove("").head();
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      run(connection, UNLOCK);
      run(connection, "delete from audit_seal where number = (select max(number) from audit_seal)");
      run(connection, "delete from audit_entry where id = " + last(connection));
      assertThatThrownBy(() -> AuditProof.prove(connection, head))
          .isInstanceOf(RuleBroken.class)
          .hasMessageContaining("bị cắt bớt");
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  @Test
  void sealsAreOnlyEverAdded() {
    assertThatThrownBy(() -> alone("update audit_seal set hash = hash"))
        .hasMessageContaining("only ever added to");
    assertThatThrownBy(() -> alone("delete from audit_seal")).hasMessageContaining("only ever");
    assertThatThrownBy(() -> alone("truncate audit_seal")).hasMessageContaining("only ever");
  }

  @Test
  void whatIsCommittedLateIsSealedAfterwards() throws SQLException {
    try (var late = database.getConnection();
        var early = database.getConnection()) {
      late.setAutoCommit(false);
      insert(late, "late");
      var id = last(late);
      insert(early, "early");
      while (waiting() > 0) chain.seal();
      late.commit();
      late.setAutoCommit(true);
      while (waiting() > 0) chain.seal();
      assertThat(number(early, "select count(*) from audit_seal where entry_id = " + id))
          .isEqualTo(1);
      assertThat(proof.prove("").seals()).isPositive();
    }
  }

  private void refused(String tampering, String words) {
    assertThatThrownBy(() -> proveAfter(tampering))
        .as(tampering)
        .isInstanceOf(RuleBroken.class)
        .hasMessageContaining(words);
  }

  /** On the entry before the last, in a transaction that never happened. */
  private void proveAfter(String tampering) throws SQLException {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        run(connection, UNLOCK);
        run(connection, tampering.formatted(last(connection) - 1));
        AuditProof.prove(connection, "");
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }

  private void alone(String command) throws SQLException {
    try (var connection = database.getConnection()) {
      run(connection, command);
    }
  }

  private long waiting() throws SQLException {
    try (var connection = database.getConnection()) {
      return number(connection, "select count(*) from audit_unsealed");
    }
  }

  private static void insert(Connection connection, String actor) throws SQLException {
    run(
        connection,
        """
        insert into audit_entry (at, actor, subject, name, details)
        values (clock_timestamp(), '%s', 'article:1', 'article.save', '{"note": "sửa"}')"""
            .formatted(actor));
  }

  private static long last(Connection connection) throws SQLException {
    return number(connection, "select max(id) from audit_entry");
  }

  private static long number(Connection connection, String question) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(question)) {
      row.next();
      return row.getLong(1);
    }
  }

  private static void run(Connection connection, String command) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(command);
    }
  }
}
