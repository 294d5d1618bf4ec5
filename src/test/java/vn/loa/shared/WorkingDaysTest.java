package vn.loa.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {
  private static final LocalDate FRIDAY = LocalDate.of(2024, 6, 7);
  private final WorkingDays usual = new WorkingDays(Map.of());

  @Test
  void afterFridayComesMonday() {
    assertThat(usual.after(FRIDAY, 1)).isEqualTo(LocalDate.of(2024, 6, 10));
    assertThat(usual.after(FRIDAY.plusDays(1), 1)).isEqualTo(LocalDate.of(2024, 6, 10));
  }

  @Test
  void aWeekHasFiveOfThem() {
    assertThat(usual.after(FRIDAY, 5)).isEqualTo(FRIDAY.plusWeeks(1));
    assertThat(usual.after(FRIDAY, 0)).isEqualTo(FRIDAY);
  }

  @Test
  void aHolidayIsNoneAndASaturdayThatIsWorkedInsteadIsOne() {
    var swapped = new WorkingDays(Map.of(FRIDAY.plusDays(3), false, FRIDAY.plusDays(1), true));
    assertThat(swapped.after(FRIDAY, 1)).isEqualTo(FRIDAY.plusDays(1));
    assertThat(swapped.after(FRIDAY, 2)).isEqualTo(LocalDate.of(2024, 6, 11));
  }
}
