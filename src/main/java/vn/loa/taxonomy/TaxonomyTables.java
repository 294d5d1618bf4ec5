package vn.loa.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** Brings rows of the taxonomy in, one statement a table. */
@ApplicationScoped
class TaxonomyTables {
  private static final Table SECTIONS =
      new Table(
          """
          insert into section (slug, name, description, steps, position)
          select slug, normalize(name), normalize(coalesce(description, '')), coalesce(steps, 2),
            position
          from jsonb_to_recordset(cast(?1 as jsonb)) as given (
            slug text, name text, description text, steps int, position int)
          """,
          "slug",
          "name, description, steps, position");
  private static final Table PROGRAMMES =
      new Table(
          """
          insert into programme (
            code, slug, name, short_name, period, parent, steps, position, uncertain, note)
          select code, slug, normalize(name_vi), normalize(coalesce(short_vi, name_vi)),
            coalesce(period, ''), parent, coalesce(steps, 1), position,
            coalesce(uncertain, false), coalesce(note, '')
          from jsonb_to_recordset(cast(?1 as jsonb)) as given (
            code text, slug text, name_vi text, short_vi text, period text, parent text,
            steps int, position int, uncertain boolean, note text)
          """,
          "code",
          "name, short_name, period, parent, steps, position, uncertain, note");
  private static final Table THEMES =
      new Table(
          """
          insert into theme (code, programme, parent, name, kind, position, uncertain, note)
          select code, programme, parent, normalize(name_vi), coalesce(kind, 'theme'), position,
            coalesce(uncertain, false), coalesce(note, '')
          from jsonb_to_recordset(cast(?1 as jsonb)) as given (
            code text, programme text, parent text, name_vi text, kind text, position int,
            uncertain boolean, note text)
          """,
          "code",
          "programme, parent, name, kind, position, uncertain, note");
  private static final Table AREAS =
      new Table(
          """
          insert into area (code, slug, name, kind, level, parent, valid_from, valid_to, uncertain)
          select code, slug, normalize(name), kind, level, parent, valid_from, valid_to, uncertain
          from jsonb_to_recordset(cast(?1 as jsonb)) as given (
            code text, slug text, name text, kind text, level text, parent text,
            valid_from date, valid_to date, uncertain boolean)
          """,
          "code",
          "name, kind, level, parent, valid_from, valid_to, uncertain");
  // A predecessor outside the set is named, not coded: nothing can point to it.
  private static final String SUCCESSORS =
      """
      insert into area_successor (from_code, to_code)
      select area.code, given.code
      from jsonb_to_recordset(cast(?1 as jsonb)) as given (code text, predecessors jsonb)
      join area on given.predecessors @> to_jsonb(area.code)
      on conflict do nothing
      """;

  @PersistenceContext EntityManager em;

  /** What becomes of a row that is there already. */
  enum Known {
    STAYS,
    IS_CORRECTED
  }

  /** A table, how rows come in, and what a later file may correct: never an address. */
  private record Table(String insert, String key, String correctable) {
    String statement(Known known) {
      if (known == Known.STAYS) return insert + "on conflict do nothing";
      var given = correctable.replaceAll("(\\w+)", "excluded.$1");
      return "%son conflict (%s) do update set (%s) = row(%s)"
          .formatted(insert, key, correctable, given);
    }
  }

  @Transactional(TxType.MANDATORY)
  void sections(List<JsonObject> sections, Known known) {
    bring(SECTIONS.statement(known), TaxonomyRows.sections(sections));
  }

  @Transactional(TxType.MANDATORY)
  void programmes(List<JsonObject> programmes, Known known) {
    bring(PROGRAMMES.statement(known), TaxonomyRows.programmes(programmes));
  }

  @Transactional(TxType.MANDATORY)
  void themes(List<JsonObject> themes, Known known) {
    bring(THEMES.statement(known), TaxonomyRows.themes(themes));
  }

  @Transactional(TxType.MANDATORY)
  void areas(List<JsonObject> areas, Known known) {
    var there = em.createQuery("select area from Area area", Area.class).getResultList();
    var rows = TaxonomyRows.areas(areas, there);
    bring(AREAS.statement(known), rows);
    bring(SUCCESSORS, rows);
  }

  private void bring(String statement, JsonArray rows) {
    em.createNativeQuery(statement).setParameter(1, rows.toString()).executeUpdate();
  }
}
