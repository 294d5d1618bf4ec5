package vn.loa.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class OutageTest {
  @Test
  void aLostConnectionIsAnOutageHoweverDeepItLies() {
    var lost = new SQLException("An I/O error occurred", "08006");
    assertThat(Outage.isBehind(new RuntimeException(new PersistenceException(lost)))).isTrue();
  }

  @Test
  void aFullDiskIsAnOutage() {
    assertThat(Outage.isBehind(new SQLException("could not extend file", "53100"))).isTrue();
  }

  @Test
  void aQuestionThatTookTooLongIsAnOutage() {
    var cancelled = new SQLException("canceling statement due to statement timeout", "57014");
    assertThat(Outage.isBehind(new PersistenceException(cancelled))).isTrue();
  }

  @Test
  void aPoolThatGetsNoConnectionIsAnOutage() {
    assertThat(Outage.isBehind(new SQLException("Error in allocating a connection. Cause: …")))
        .isTrue();
  }

  @Test
  void aBrokenRuleOfATableIsAFaultOfOurs() {
    assertThat(Outage.isBehind(new SQLException("duplicate key", "23505"))).isFalse();
    assertThat(Outage.isBehind(new IllegalStateException())).isFalse();
    assertThat(Outage.isBehind(null)).isFalse();
  }
}
