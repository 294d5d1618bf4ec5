package vn.loa.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;

/**
 * The days on which offices work: Monday to Friday, unless it was announced otherwise.
 *
 * @param announced whether offices work on a day, for holidays and days that are worked instead
 */
public record WorkingDays(Map<LocalDate, Boolean> announced) {
  public WorkingDays {
    announced = Map.copyOf(announced);
  }

  /** The working day that is {@code days} after {@code day}. */
  public LocalDate after(LocalDate day, int days) {
    var end = day;
    for (int left = days; left > 0; ) {
      end = end.plusDays(1);
      if (isOne(end)) left--;
    }
    return end;
  }

  public boolean isOne(LocalDate day) {
    return announced.getOrDefault(day, day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0);
  }
}
