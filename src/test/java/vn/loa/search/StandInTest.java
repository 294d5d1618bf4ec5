package vn.loa.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What readers are answered while Solr is away and the database is slow. */
class StandInTest {
  private static final Matches ANYWHERE = new Matches(List.of(7L), 1, false, Map.of());
  private static final Terms ROW = Terms.of("\"nông thôn mới\"");
  private static final Terms WORDS = Terms.of("nông thôn");

  @Test
  void whereWordsInARowTakeTooLongToReadPiecesThatHaveThemAnywhereAreFound() {
    assertThat(failingWith("57014").find(ROW, Map.of(), 1)).isEqualTo(ANYWHERE);
  }

  @Test
  void whatElseFailsIsNotTriedAgain() {
    assertThatThrownBy(() -> failingWith("08006").find(ROW, Map.of(), 1))
        .isInstanceOf(PersistenceException.class);
    assertThatThrownBy(() -> failingWith("57014").find(WORDS, Map.of(), 1))
        .isInstanceOf(PersistenceException.class);
  }

  private static StandIn failingWith(String state) {
    var standIn = new StandIn();
    standIn.postgres =
        new PostgresSearch() {
          @Override
          Matches find(Terms terms, Map<String, String> filters, int page) {
            throw new PersistenceException(new SQLException("canceled", state));
          }

          @Override
          Matches findAnywhere(Terms terms, Map<String, String> filters, int page) {
            return ANYWHERE;
          }
        };
    return standIn;
  }
}
