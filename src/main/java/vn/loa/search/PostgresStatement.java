package vn.loa.search;

/** The statements by which PostgreSQL searches. */
final class PostgresStatement {
  /** Of frequent words only so many are ranked, the newest ones; the others follow by date. */
  private static final int RANKED = 300;

  /** Of frequent words only so many are counted by facet, the newest ones. */
  private static final int COUNTED = 10_000;

  /** Of pieces that have the words of a phrase so many are read for it, the newest ones. */
  private static final int CHECKED = 5_000;

  /**
   * The planner thinks that reading long texts one by one is cheap; and a plan for any words at
   * all, which PostgreSQL keeps of a statement that it is often sent, takes seconds for frequent
   * ones.
   */
  static final String BY_INDEX =
      """
      select set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true),
        set_config('work_mem', '32MB', true), set_config('statement_timeout', '3s', true),
        set_config('plan_cache_mode', 'force_custom_plan', true)""";

  /** Of words that stand anywhere the index knows for certain; parameters as of {@link #ROWS}. */
  static final String WORDS = of("select * from candidate where ?::tsquery is not null", "0");

  /**
   * Words in a row must be read in each piece, so those of frequent words are not all looked at.
   * {@code offset 0} has them read one by one: the planner would rather read all that the index
   * has.
   */
  static final String ROWS =
      of(
          """
          select newest.article_id, newest.published_at
          from (select * from candidate order by published_at desc limit %d) newest, lateral
            (select words from search_text t where t.article_id = newest.article_id offset 0) read
          where read.words @@ ?::tsquery"""
              .formatted(CHECKED),
          "(select (count(*) > " + CHECKED + ")::int from candidate)");

  /** Facets lie apart from what is in a row of the table; unasked for they are not read. */
  private static final String NARROWED =
      "case when cardinality(?::text[]) = 0 then true else facets @> ?::text[] end";

  static final String TITLES =
      """
      select article_id from (
        select article_id, published_at from search_text where title_words @@ ?::tsquery
        limit 2000) titled
      order by published_at desc limit ?""";

  private PostgresStatement() {}

  private static String of(String hits, String more) {
    return """
        with candidate as materialized (
          select article_id, published_at from search_text
          where words @@ ?::tsquery and %5$s),
        hit as materialized (%3$s),
        near as (
          (select article_id from search_text
            where title_words @@ ?::tsquery and %5$s
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
        union all select 'more', '', %4$s
        union all select 'facet', facet, count(*)
          from newest join search_text using (article_id), unnest(facets) facet group by facet
        order by 1, 3"""
        .formatted(RANKED, COUNTED, hits, more, NARROWED);
  }
}
