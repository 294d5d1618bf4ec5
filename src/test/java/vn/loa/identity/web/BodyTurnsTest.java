package vn.loa.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BodyTurnsTest {
  private final BodyTurns turns = new BodyTurns();

  private int taken(String sender) {
    int count = 0;
    while (turns.take(sender)) count++;
    return count;
  }

  @Test
  void oneStrangerLeavesTurnsToOthersAndAllStrangersToTheKnown() {
    int first = taken("203.0.113.1");
    assertThat(first).isPositive();
    int second = taken("203.0.113.2");
    assertThat(second).isPositive();
    taken("203.0.113.3");
    assertThat(turns.take("203.0.113.4")).isFalse();
    assertThat(taken(BodyTurns.KNOWN)).isPositive().isLessThan(64 - first - second);
  }

  @Test
  void aTurnThatIsGivenBackIsAnothers() {
    taken("203.0.113.1");
    turns.giveBack("203.0.113.1");
    assertThat(turns.take("203.0.113.1")).isTrue();
    assertThat(turns.take("203.0.113.1")).isFalse();
  }
}
