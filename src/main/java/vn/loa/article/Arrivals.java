package vn.loa.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import vn.loa.identity.Actor;

/**
 * Writes pieces that another system had published, one statement for all of them: rows as {@link
 * Article} would leave them after it was published, without the way there.
 */
@ApplicationScoped
class Arrivals {
  /** Keys between the tables are looked at when the whole statement is done. */
  private static final String WRITE =
      """
      with piece as materialized (
        select * from json_to_recordset(cast(?1 as json)) as given (
          id bigint, revision bigint, agency text, content jsonb, "publishedAt" timestamptz,
          "updatedAt" timestamptz, origin text, path text, file text, item int, approver text,
          note text)),
      articles as (
        insert into article (id, version, agency, state, state_since, live, working_id, live_id,
          created_by, written_by, changed_by, published_at, updated_at)
        overriding system value
        select id, 1, agency, 'PUBLISHED', "publishedAt", 'LIVE', revision, revision,
          0, 0, 0, "publishedAt", "updatedAt" from piece),
      revisions as (
        insert into revision (id, article_id, number, content, created_by, created_at)
        overriding system value
        select revision, id, 1, content, 0, "publishedAt" from piece),
      histories as (
        insert into article_history
          (article_id, at, account_id, account_name, verb, state, live, revision, note)
        select id, cast(?2 as timestamptz), 0, ?3, 'IMPORT', 'PUBLISHED', 'LIVE', 1, note
        from piece),
      origins as (
        insert into article_origin
        select origin, id, file, item, approver, cast(?2 as timestamptz) from piece)
      insert into old_address select path, id from piece where length(path) > 1
      order by id on conflict do nothing""";

  @PersistenceContext EntityManager em;
  @Inject Clock clock;

  /** Numbers for so many new articles, and for the text of each. */
  @SuppressWarnings("unchecked")
  List<Object[]> numbers(int count) {
    return em.createNativeQuery(
            """
            select nextval(pg_get_serial_sequence('article', 'id')),
              nextval(pg_get_serial_sequence('revision', 'id')) from generate_series(1, ?)""")
        .setParameter(1, count)
        .getResultList();
  }

  /** Of two that came with the same old address the first keeps it. */
  void write(List<Arrival> pieces, Actor by) {
    em.createNativeQuery(WRITE)
        .setParameter(1, ContentConverter.JSON.toJson(pieces))
        .setParameter(2, clock.instant().toString())
        .setParameter(3, by.displayName())
        .executeUpdate();
  }
}
