package vn.loa.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.loa.shared.Reason;
import vn.loa.shared.RuleBroken;

class ScheduledPublicationTest {

  @Test
  void aDatabaseThatIsAwayDoesNotEndTheTimer() {
    var timer = new ScheduledPublication();
    timer.articles =
        new Articles() {
          @Override
          List<Long> due() {
            throw new PersistenceException("the connection was lost");
          }
        };
    assertThatCode(timer::round).doesNotThrowAnyException();
  }

  @Test
  void whatIsRefusedIsPostponedAndTheNextHasItsTurn() {
    var postponed = new ArrayList<Long>();
    var tried = new ArrayList<Long>();
    var timer = new ScheduledPublication();
    timer.articles =
        new Articles() {
          @Override
          List<Long> due() {
            return List.of(1L, 2L, 3L);
          }

          @Override
          void postpone(long id) {
            postponed.add(id);
            throw new PersistenceException("the connection was lost");
          }
        };
    timer.publishing =
        new Publishing() {
          @Override
          public void publishDue(long id) {
            tried.add(id);
            if (id != 2) throw new RuleBroken(Reason.of("article.gap.title"));
          }
        };
    timer.round();
    assertThat(tried).containsExactly(1L, 2L, 3L);
    assertThat(postponed).containsExactly(1L, 3L);
  }
}
