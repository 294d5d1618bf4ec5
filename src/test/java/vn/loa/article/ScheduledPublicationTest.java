package vn.loa.article;

import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.persistence.PersistenceException;
import java.util.List;
import org.junit.jupiter.api.Test;

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
}
