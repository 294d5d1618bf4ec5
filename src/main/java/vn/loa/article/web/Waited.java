package vn.loa.article.web;

import java.time.Duration;
import vn.loa.shared.Words;

/** How long something has waited, in the words one would say. */
final class Waited {
  private static final int HOURS_SAID_AS_HOURS = 48;

  private Waited() {}

  static String words(Duration time) {
    if (time.toMinutes() < 1) return Words.of("desk.waited.now");
    if (time.toHours() < 1) return Words.of("desk.waited.minutes", time.toMinutes());
    if (time.toHours() < HOURS_SAID_AS_HOURS) return Words.of("desk.waited.hours", time.toHours());
    return Words.of("desk.waited.days", time.toDays());
  }
}
