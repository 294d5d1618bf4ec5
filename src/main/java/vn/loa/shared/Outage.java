package vn.loa.shared;

import java.sql.SQLException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells a database that is away, full or busy, which passes, from a fault of ours. */
public final class Outage {
  /**
   * No connection; no room on the disk or for another session; cancelled for taking too long;
   * shutting down or starting.
   */
  private static final Pattern STATES = Pattern.compile("08...|53...|57...");

  private static final String CANCELLED = "57014";

  private Outage() {}

  /** Whether {@code fault} comes from an outage. */
  public static boolean isBehind(@Nullable Throwable fault) {
    for (var each = fault; each != null; each = each.getCause())
      if (each instanceof SQLException sql && isOutage(sql)) return true;
    return false;
  }

  /** Whether {@code fault} comes from a statement that took longer than it may. */
  public static boolean isSlowness(@Nullable Throwable fault) {
    for (var each = fault; each != null; each = each.getCause())
      if (each instanceof SQLException sql && CANCELLED.equals(sql.getSQLState())) return true;
    return false;
  }

  private static boolean isOutage(SQLException fault) {
    var state = fault.getSQLState();
    if (state != null) return STATES.matcher(state).matches();
    return String.valueOf(fault.getMessage()).startsWith("Error in allocating a connection");
  }
}
