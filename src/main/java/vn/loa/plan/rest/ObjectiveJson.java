package vn.loa.plan.rest;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.plan.Objective;

/** An objective as the API tells it. */
public record ObjectiveJson(
    String id,
    String plan,
    String text,
    String metric,
    String operator,
    @Nullable Integer quantity,
    @Nullable String unit,
    String cadence,
    String scope,
    @Nullable Integer scopeCount,
    String kind,
    String programme,
    List<String> responsible,
    @Nullable LocalDate due,
    List<String> themes,
    boolean uncertain) {

  static ObjectiveJson of(Objective objective) {
    return new ObjectiveJson(
        objective.code(),
        objective.plan(),
        objective.text(),
        objective.metric(),
        objective.operator(),
        objective.quantity().orElse(null),
        objective.unit().orElse(null),
        objective.cadence(),
        objective.scope(),
        objective.scopeCount().orElse(null),
        objective.kind(),
        objective.programme(),
        objective.responsible(),
        objective.due().orElse(null),
        objective.themes(),
        objective.uncertain());
  }
}
