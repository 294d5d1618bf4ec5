package vn.loa.article;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads columns of native queries, whose types depend on the driver. */
final class Rows {
  private Rows() {}

  static Instant instant(Object column) {
    if (column instanceof OffsetDateTime time) return time.toInstant();
    if (column instanceof Instant instant) return instant;
    return ((Timestamp) column).toInstant();
  }

  static @Nullable Instant instantOrNull(@Nullable Object column) {
    return column == null ? null : instant(column);
  }

  static long number(Object column) {
    return ((Number) column).longValue();
  }

  static Content content(Object column) {
    return ContentConverter.JSON.fromJson(column.toString(), Content.class);
  }

  /** An array literal of ids. */
  static String array(Collection<Long> ids) {
    return ids.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
  }
}
