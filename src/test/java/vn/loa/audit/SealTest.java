package vn.loa.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A seal depends on every character of its entry, and on everything before it. */
class SealTest {
  private static final Seal FIRST = Seal.NONE.next("1", "0", null, "lan", null, "a:1", "x", "{}");

  @Test
  void isTheSameForTheSame() {
    assertThat(Seal.NONE.next("1", "0", null, "lan", null, "a:1", "x", "{}").hex())
        .isEqualTo(FIRST.hex());
  }

  /** Computed once by printf and sha256sum: whoever has the rows can prove the chain without us. */
  @Test
  void canBeComputedWithoutUs() {
    assertThat(FIRST.hex())
        .isEqualTo("236cf116c2f47813afc29334e5bc608afd862026574a58ad33f6a8ac6147d73b");
  }

  @Test
  void movesWithEveryColumn() {
    assertThat(Seal.NONE.next("1", "0", "", "lan", null, "a:1", "x", "{}").hex())
        .as("nothing is not an empty text")
        .isNotEqualTo(FIRST.hex());
    assertThat(Seal.NONE.next("1", "0", null, "lana", null, ":1", "x", "{}").hex())
        .as("a character that moved to the next column")
        .isNotEqualTo(FIRST.hex());
  }

  @Test
  void movesWithWhatStandsBefore() {
    var entry = new String[] {"2", "0", "7", "lan", "BAO-LCI", "a:1", "x", "{}"};
    assertThat(FIRST.next(entry).number()).isEqualTo(2);
    assertThat(FIRST.next(entry).hex())
        .isNotEqualTo(new Seal(1, Seal.NONE.hash()).next(entry).hex());
  }
}
