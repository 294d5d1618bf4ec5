package vn.loa.taxonomy;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import vn.loa.settings.SampleSet;
import vn.loa.taxonomy.TaxonomyTables.Known;

/** Brings the sample taxonomy in; what is there stays as it is. */
@Singleton
@Startup
@DependsOn("Migration")
public class SampleTaxonomy {
  private static final String PLAN = "plan-data.json";

  @Inject SampleSet sample;
  @Inject TaxonomyTables tables;

  @PostConstruct
  public void load() {
    if (sample.wanted()) bring();
  }

  /** Also for a production that begins with it. */
  public void bring() {
    sample.takeTurn();
    tables.sections(SampleSet.objects("sections.json", ""), Known.STAYS);
    tables.programmes(SampleSet.objects(PLAN, "/programmes"), Known.STAYS);
    tables.themes(SampleSet.objects(PLAN, "/themes"), Known.STAYS);
    tables.areas(SampleSet.objects("areas.json", "/units"), Known.STAYS);
  }
}
