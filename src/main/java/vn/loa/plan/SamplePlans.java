package vn.loa.plan;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.loa.settings.SampleSet;

/** Brings the sample's plans and objectives in; what is there stays as it is. */
@Singleton
@Startup
@DependsOn("SampleTaxonomy")
public class SamplePlans {
  private static final String PLANS =
      """
      insert into plan (code, title, kind, number, issued_on, issuer, begins_on, ends_on,
        programmes, uncertain, note)
      select code, normalize(title), type, number, date, issuer, period_from, period_to,
        programmes, uncertain, coalesce(note, '')
      from jsonb_to_recordset(cast(?1 as jsonb) -> 'plans') as sample (
        code text, title text, type text, number text, date date, issuer text,
        period_from date, period_to date, programmes text[], uncertain boolean, note text)
      on conflict do nothing
      """;
  private static final String OBJECTIVES =
      """
      insert into objective (code, plan, text, metric, operator, quantity, unit, cadence, scope,
        scope_count, kind, programme, responsible, due, themes, position, uncertain, note)
      select code, plan, normalize(text), metric, operator, quantity, unit, cadence, scope,
        scope_count, kind, programme, responsible, due, themes, row_number() over (),
        uncertain, coalesce(note, '')
      from jsonb_to_recordset(cast(?1 as jsonb) -> 'objectives') as sample (
        code text, plan text, text text, metric text, operator text, quantity int, unit text,
        cadence text, scope text, scope_count int, kind text, programme text,
        responsible text[], due date, themes text[], uncertain boolean, note text)
      on conflict do nothing
      """;

  @PersistenceContext EntityManager em;
  @Inject SampleSet sample;

  @PostConstruct
  void load() {
    if (!sample.wanted()) return;
    sample.takeTurn();
    var data = SampleSet.text("plan-data.json");
    em.createNativeQuery(PLANS).setParameter(1, data).executeUpdate();
    em.createNativeQuery(OBJECTIVES).setParameter(1, data).executeUpdate();
  }
}
