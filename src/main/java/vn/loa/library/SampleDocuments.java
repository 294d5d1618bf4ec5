package vn.loa.library;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.loa.settings.SampleSet;

/** Brings the sample's documents in; what is there stays as it is. */
@Singleton
@Startup
@DependsOn("Migration")
public class SampleDocuments {
  private static final String DOCUMENTS =
      """
      insert into document (code, kind, number, issued_on, issuer, title, uncertain, note)
      select code, type, number, date, normalize(issuer), normalize(title), uncertain,
        coalesce(note, '')
      from jsonb_to_recordset(cast(?1 as jsonb) -> 'documents') as sample (
        code text, type text, number text, date date, issuer text, title text,
        uncertain boolean, note text)
      on conflict do nothing
      """;

  @PersistenceContext EntityManager em;
  @Inject SampleSet sample;

  @PostConstruct
  void load() {
    if (!sample.wanted()) return;
    sample.takeTurn();
    em.createNativeQuery(DOCUMENTS)
        .setParameter(1, SampleSet.text("plan-data.json"))
        .executeUpdate();
  }
}
