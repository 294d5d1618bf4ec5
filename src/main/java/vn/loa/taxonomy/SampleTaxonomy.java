package vn.loa.taxonomy;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.loa.settings.SampleSet;

/** Brings the sample taxonomy in, one statement a table; what is there stays as it is. */
@Singleton
@Startup
@DependsOn("Migration")
public class SampleTaxonomy {
  private static final String SECTIONS =
      """
      insert into section (slug, name, description, steps, position)
      select slug, normalize(name), normalize(description), steps, position
      from jsonb_to_recordset(cast(?1 as jsonb)) as sample (
        slug text, name text, description text, steps int, position int)
      on conflict do nothing
      """;
  private static final String PROGRAMMES =
      """
      insert into programme (
        code, slug, name, short_name, period, parent, position, uncertain, note)
      select code, slug, normalize(name_vi), normalize(short_vi), period, parent, position,
        uncertain, coalesce(note, '')
      from jsonb_to_recordset(cast(?1 as jsonb)) as sample (
        code text, slug text, name_vi text, short_vi text, period text, parent text,
        position int, uncertain boolean, note text)
      on conflict do nothing
      """;
  private static final String THEMES =
      """
      insert into theme (code, programme, parent, name, kind, position, uncertain, note)
      select code, programme, parent, normalize(name_vi), kind, position, uncertain,
        coalesce(note, '')
      from jsonb_to_recordset(cast(?1 as jsonb)) as sample (
        code text, programme text, parent text, name_vi text, kind text, position int,
        uncertain boolean, note text)
      on conflict do nothing
      """;
  private static final String AREAS =
      """
      insert into area (code, slug, name, kind, level, parent, valid_from, valid_to, uncertain)
      select code, slug, normalize(name), kind, level, parent, valid_from, valid_to, uncertain
      from jsonb_to_recordset(cast(?1 as jsonb)) as sample (
        code text, slug text, name text, kind text, level text, parent text,
        valid_from date, valid_to date, uncertain boolean)
      on conflict do nothing
      """;
  // A predecessor outside the set is named, not coded: nothing can point to it.
  private static final String SUCCESSORS =
      """
      insert into area_successor (from_code, to_code)
      select area.code, sample.code
      from jsonb_to_recordset(cast(?1 as jsonb)) as sample (code text, predecessors jsonb)
      join area on sample.predecessors @> to_jsonb(area.code)
      on conflict do nothing
      """;

  @PersistenceContext EntityManager em;
  @Inject SampleSet sample;

  @PostConstruct
  public void load() {
    if (!sample.wanted()) return;
    sample.takeTurn();
    insert(SECTIONS, SampleSet.text("sections.json"));
    insert(PROGRAMMES, SampleRows.programmes().toString());
    insert(THEMES, SampleRows.themes().toString());
    var areas = SampleRows.areas(knownAreas()).toString();
    insert(AREAS, areas);
    insert(SUCCESSORS, areas);
  }

  private List<Area> knownAreas() {
    return em.createQuery("select area from Area area", Area.class).getResultList();
  }

  private void insert(String statement, String json) {
    em.createNativeQuery(statement).setParameter(1, json).executeUpdate();
  }
}
