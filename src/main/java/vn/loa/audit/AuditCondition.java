package vn.loa.audit;

import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.shared.Vietnam;

/**
 * Which lines are read. Only what matters is said, so that the database can tell which of its
 * indexes answers.
 */
final class AuditCondition {
  private final StringBuilder text = new StringBuilder(" from audit_entry where true");
  private final List<Object> values = new ArrayList<>();

  /**
   * @param scope the agency to which the asker is confined; blank for none
   */
  AuditCondition(AuditQuestion question, String scope) {
    and("subject =", question.subject());
    and("actor =", question.actor());
    and("name =", question.name());
    and("agency =", question.agency());
    and("agency =", scope);
    var to = question.to();
    and("at >=", midnight(question.from()));
    and("at <", midnight(to == null ? null : to.plusDays(1)));
  }

  private void and(String test, String value) {
    if (value.isEmpty()) return;
    values.add(value);
    text.append(" and ").append(test).append(" ?").append(values.size());
  }

  private static String midnight(@Nullable LocalDate day) {
    return day == null ? "" : day.atStartOfDay(Vietnam.ZONE).toInstant().toString();
  }

  Query fill(Query query) {
    for (int i = 0; i < values.size(); i++) query.setParameter(i + 1, values.get(i));
    return query;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
