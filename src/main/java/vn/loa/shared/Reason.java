package vn.loa.shared;

import java.util.List;

/**
 * One reason why something was refused: a stable code and the words that say it in Vietnamese.
 *
 * <p>The words stand in {@code words/<first part of the code>.properties}.
 */
public record Reason(String code, String field, String text) {

  /** A reason that belongs to no field. */
  public static Reason of(String code, Object... values) {
    return new Reason(code, "", Words.of(code, values));
  }

  /** A reason that is shown next to {@code field}. */
  public static Reason at(String field, String code, Object... values) {
    return new Reason(code, field, Words.of(code, values));
  }

  static String joined(List<Reason> reasons) {
    return String.join(" ", reasons.stream().map(Reason::text).toList());
  }
}
