package vn.loa.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.loa.shared.Page;

/** Answers when Solr is away: the same pieces, ordered more plainly. */
@ApplicationScoped
@Transactional
public class PostgresSearch {
  /** Of frequent words only so many are ranked, the newest ones; the others follow by date. */
  private static final int RANKED = 300;

  /** Of frequent words only so many are counted by facet, the newest ones. */
  private static final int COUNTED = 10_000;

  private static final String QUESTION =
      """
      with hit as materialized (
        select article_id, published_at from search_text
        where words @@ ?::tsquery and facets @> ?::text[]),
      near as (
        (select article_id from search_text where title_words @@ ?::tsquery and facets @> ?::text[]
          order by published_at desc limit %1$d)
        union (select article_id from hit order by published_at desc limit %1$d)),
      ranked as (
        select article_id, 60 * (words @@ ?::tsquery)::int + 50 * (exact like all (?::text[]))::int
          + 20 * (exact like ?)::int + 20 * (title_words @@ ?::tsquery)::int
          + 10 * ts_rank(words, ?::tsquery, 1) as score
        from near join search_text using (article_id)),
      page as (
        select article_id from hit left join ranked using (article_id)
        order by score desc nulls last, published_at desc, article_id desc limit ? offset ?),
      newest as (select article_id from hit order by published_at desc limit %2$d)
      select 'hit', article_id::text, row_number() over () from page
      union all select 'total', '', count(*) from hit
      union all select 'facet', facet, count(*)
        from newest join search_text using (article_id), unnest(facets) facet group by facet
      order by 1, 3"""
          .formatted(RANKED, COUNTED);

  /** The planner thinks that reading long texts one by one is cheap. */
  private static final String BY_INDEX =
      """
      select set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true),
        set_config('work_mem', '32MB', true), set_config('statement_timeout', '3s', true)""";

  @PersistenceContext EntityManager em;

  /** One page of what is found, and the counts of all of it. */
  @SuppressWarnings("unchecked")
  Matches find(Terms terms, Map<String, String> filters, int page) {
    var condition = PostgresQuestion.condition(terms);
    var narrowed = PostgresQuestion.array(PostgresQuestion.facets(filters));
    em.createNativeQuery(BY_INDEX).getResultList();
    List<Object[]> rows =
        em.createNativeQuery(QUESTION)
            .setParameter(1, condition)
            .setParameter(2, narrowed)
            .setParameter(3, condition)
            .setParameter(4, narrowed)
            .setParameter(5, PostgresQuestion.phrase(terms.words()))
            .setParameter(6, PostgresQuestion.array(PostgresQuestion.exactly(terms)))
            .setParameter(7, PostgresQuestion.exactPhrase(terms))
            .setParameter(8, condition)
            .setParameter(9, condition)
            .setParameter(10, Page.SIZE)
            .setParameter(11, Page.offset(page, Page.SIZE))
            .getResultList();
    return matches(rows);
  }

  private static Matches matches(List<Object[]> rows) {
    var ids = new ArrayList<Long>();
    var facets = new HashMap<String, Map<String, Long>>();
    long total = 0;
    for (var row : rows) {
      var value = (String) row[1];
      var count = ((Number) row[2]).longValue();
      switch ((String) row[0]) {
        case "hit" -> ids.add(Long.valueOf(value));
        case "total" -> total = count;
        default -> {
          var colon = value.indexOf(':');
          facets
              .computeIfAbsent(value.substring(0, colon), name -> new HashMap<>())
              .put(value.substring(colon + 1), count);
        }
      }
    }
    return new Matches(ids, total, facets);
  }
}
