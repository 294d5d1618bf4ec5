package vn.loa.settings;

import static java.util.Map.entry;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;

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

  private static final Map<String, String> COLUMNS =
      Map.ofEntries(
          entry("name", "name"),
          entry("shortName", "short_name"),
          entry("slogan", "slogan"),
          entry("governingAgency", "governing_agency"),
          entry("operatingAgency", "operating_agency"),
          entry("responsiblePerson", "responsible_person"),
          entry("licence", "licence"),
          entry("address", "address"),
          entry("phone", "phone"),
          entry("email", "email"),
          entry("republication", "republication"));

  @PersistenceContext EntityManager em;
  @Inject SampleSet sample;

  public Site site() {
    return em.find(Site.class, 1);
  }

  /** Takes over what {@code given} says, under the names that the sample's site.json uses. */
  @Lock(LockType.WRITE)
  public void declare(JsonObject given) {
    for (var key : given.keySet()) {
      var column = COLUMNS.get(key);
      if (column == null) throw new IllegalArgumentException("site has no " + key);
      em.createNativeQuery("update site set " + column + " = normalize(cast(?1 as text))")
          .setParameter(1, given.getString(key))
          .executeUpdate();
    }
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
