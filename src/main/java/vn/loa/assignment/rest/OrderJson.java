package vn.loa.assignment.rest;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.loa.article.ArticleKind;
import vn.loa.assignment.Order;
import vn.loa.assignment.Priority;
import vn.loa.assignment.Topic;
import vn.loa.shared.InvalidInput;
import vn.loa.shared.Reason;

/** An order as a client sends it. */
public record OrderJson(
    @Nullable String reporter,
    @Nullable String kind,
    @Nullable String title,
    @Nullable String brief,
    @Nullable String section,
    @Nullable String programme,
    @Nullable String objective,
    @Nullable String area,
    @Nullable String deadline,
    @Nullable String priority) {

  Order order() {
    var faults = new ArrayList<Reason>();
    var sort = oneOf(ArticleKind.class, kind, ArticleKind.NEWS, "kind", faults);
    var urgency = oneOf(Priority.class, priority, Priority.NORMAL, "priority", faults);
    var until = time(faults);
    if (!faults.isEmpty()) throw new InvalidInput(faults);
    var topic =
        new Topic(
            sort,
            text(title),
            text(brief),
            text(section),
            text(programme),
            text(objective),
            text(area));
    return new Order(text(reporter), topic, until, urgency);
  }

  private @Nullable Instant time(List<Reason> faults) {
    if (deadline == null || deadline.isBlank()) return null;
    try {
      var time = OffsetDateTime.parse(deadline.strip());
      if (time.getYear() >= 2000 && time.getYear() < 3000) return time.toInstant();
    } catch (DateTimeParseException e) {
      // said below
    }
    faults.add(Reason.at("deadline", "assignment.fault.time", shortened(deadline)));
    return null;
  }

  private static <E extends Enum<E>> E oneOf(
      Class<E> type, @Nullable String text, E otherwise, String field, List<Reason> faults) {
    if (text == null || text.isBlank()) return otherwise;
    for (var constant : type.getEnumConstants()) if (constant.name().equals(text)) return constant;
    faults.add(Reason.at(field, "assignment.fault.choice", shortened(text)));
    return otherwise;
  }

  private static String shortened(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }

  private static String text(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }
}
