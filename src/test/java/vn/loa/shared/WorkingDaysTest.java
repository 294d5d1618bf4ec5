package vn.loa.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {
  private static final LocalDate FRIDAY = LocalDate.of(2024, 6, 7);

  @Test
  void afterFridayComesMonday() {
    assertThat(WorkingDays.after(FRIDAY, 1)).isEqualTo(LocalDate.of(2024, 6, 10));
    assertThat(WorkingDays.after(FRIDAY.plusDays(1), 1)).isEqualTo(LocalDate.of(2024, 6, 10));
  }

  @Test
  void aWeekHasFiveOfThem() {
    assertThat(WorkingDays.after(FRIDAY, 5)).isEqualTo(FRIDAY.plusWeeks(1));
    assertThat(WorkingDays.after(FRIDAY, 0)).isEqualTo(FRIDAY);
  }
}
