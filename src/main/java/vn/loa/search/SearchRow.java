package vn.loa.search;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/**
 * A row of search_text before PostgreSQL makes its vectors.
 *
 * <p>Public because JSON-B reads no other records.
 *
 * @param facets an array literal, as are {@code numbers}
 * @param titleWords the folded words of the title; likewise of the others
 * @param exact all words with their accents
 */
public record SearchRow(
    long id,
    int revision,
    String title,
    String lead,
    String body,
    String facets,
    Instant at,
    String titleWords,
    String leadWords,
    String bodyWords,
    String numbers,
    String exact) {
  private static final Jsonb JSON = JsonbBuilder.create();

  static SearchRow of(SearchText text) {
    return new SearchRow(
        text.id(),
        text.revision(),
        text.title(),
        text.lead(),
        text.body(),
        PostgresQuestion.array(text.facets()),
        text.publishedAt(),
        PostgresQuestion.words(text.title()),
        PostgresQuestion.words(text.lead()),
        PostgresQuestion.words(text.body()),
        PostgresQuestion.numbers(text),
        Tokens.exact(text.whole()));
  }

  /** Writes them with one statement. */
  static void insert(List<SearchRow> rows, EntityManager em) {
    em.createNativeQuery(
            """
            insert into search_text
            select id, revision, title, lead, body, facets::text[], at,
              to_tsvector('simple', "titleWords") || '''|'':1'::tsvector
                || to_tsvector('simple', "leadWords") || '''|'':1'::tsvector
                || to_tsvector('simple', "bodyWords") || array_to_tsvector(numbers::text[]),
              to_tsvector('simple', "titleWords"), exact
            from json_to_recordset(cast(? as json)) as row (
              id bigint, revision int, title text, lead text, body text, facets text,
              at timestamptz, "titleWords" text, "leadWords" text, "bodyWords" text, numbers text,
              exact text)""")
        .setParameter(1, JSON.toJson(rows))
        .executeUpdate();
  }
}
