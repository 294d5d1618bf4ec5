package vn.loa.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class VietnamTest {
  @Test
  void aDayStartsAtMidnightInVietnam() {
    assertThat(Vietnam.dateTime(Instant.parse("2024-06-02T17:05:00Z")))
        .isEqualTo("03/06/2024, 00:05");
  }

  @Test
  void officialDatesFillUpDaysAndTheFirstTwoMonths() {
    assertThat(Vietnam.official(LocalDate.of(2023, 8, 5))).isEqualTo("ngày 05 tháng 8 năm 2023");
    assertThat(Vietnam.official(LocalDate.of(2024, 2, 12))).isEqualTo("ngày 12 tháng 02 năm 2024");
  }
}
