package vn.loa.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Dates and times as Vietnamese offices write them. */
public final class Vietnam {
  public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DateTimeFormatter DATE_TIME =
      DateTimeFormatter.ofPattern("dd/MM/yyyy, HH:mm");

  private Vietnam() {}

  public static String date(Instant instant) {
    return DATE.format(instant.atZone(ZONE));
  }

  public static String date(LocalDate day) {
    return DATE.format(day);
  }

  public static String dateTime(Instant instant) {
    return DATE_TIME.format(instant.atZone(ZONE));
  }

  /** "ngày 05 tháng 8 năm 2023": days under 10 and the months 1 and 2 take a 0 (Decree 30/2020). */
  public static String official(LocalDate date) {
    var month = date.getMonthValue() < 3 ? "0" + date.getMonthValue() : "" + date.getMonthValue();
    return "ngày %02d tháng %s năm %d".formatted(date.getDayOfMonth(), month, date.getYear());
  }
}
