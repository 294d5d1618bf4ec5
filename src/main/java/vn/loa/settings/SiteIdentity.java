package vn.loa.settings;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Knows the {@link Site}: the sample's, or undeclared until somebody declares it. */
@Singleton
@Startup
@DependsOn("Migration")
@Lock(LockType.READ)
public class SiteIdentity {
  private static final String FROM_SAMPLE =
      """
      insert into site (name, short_name, slogan, governing_agency, operating_agency,
          responsible_person, licence, address, phone, email, republication)
      select name, "shortName", slogan, "governingAgency", "operatingAgency",
          "responsiblePerson", licence, address, phone, email, republication
      from jsonb_to_record(cast(?1 as jsonb)) as sample (name text, "shortName" text,
          slogan text, "governingAgency" text, "operatingAgency" text,
          "responsiblePerson" text, licence text, address text, phone text, email text,
          republication text)
      on conflict do nothing
      """;

  @PersistenceContext EntityManager em;
  @Inject SampleSet sample;

  public Site site() {
    return em.find(Site.class, 1);
  }

  @PostConstruct
  void begin() {
    if (sample.wanted())
      em.createNativeQuery(FROM_SAMPLE)
          .setParameter(1, SampleSet.text("site.json"))
          .executeUpdate();
    else
      em.createNativeQuery("insert into site default values on conflict do nothing")
          .executeUpdate();
  }
}
