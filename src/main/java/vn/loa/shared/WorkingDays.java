package vn.loa.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** The days on which offices work: Monday to Friday. */
public final class WorkingDays {
  private WorkingDays() {}

  /** The working day that is {@code days} after {@code day}. */
  public static LocalDate after(LocalDate day, int days) {
    var end = day;
    for (int left = days; left > 0; ) {
      end = end.plusDays(1);
      if (isOne(end)) left--;
    }
    return end;
  }

  public static boolean isOne(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }
}
