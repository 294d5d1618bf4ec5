package vn.loa.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import vn.loa.shared.WorkingDays;

/** The days off that are announced each year (Labour Code 45/2019/QH14, articles 111 and 112). */
@ApplicationScoped
@Transactional
public class Holidays {
  private static final String DECLARE =
      """
      insert into holiday (day, name, works)
      select day, normalize(name), coalesce(works, false)
      from jsonb_to_recordset(cast(?1 as jsonb)) as given (day date, name text, works boolean)
      on conflict (day) do update set name = excluded.name, works = excluded.works
      """;

  @PersistenceContext EntityManager em;

  /** As far as is known today. */
  @SuppressWarnings("unchecked")
  public WorkingDays workingDays() {
    List<Object[]> rows =
        em.createNativeQuery("select cast(day as text), works from holiday").getResultList();
    var announced = new HashMap<LocalDate, Boolean>();
    rows.forEach(row -> announced.put(LocalDate.parse((String) row[0]), (Boolean) row[1]));
    return new WorkingDays(announced);
  }

  /** Takes over what was announced; a day that is named again is what is said last. */
  public void declare(List<JsonObject> given) {
    em.createNativeQuery(DECLARE)
        .setParameter(1, Json.createArrayBuilder(given).build().toString())
        .executeUpdate();
  }
}
