package vn.loa.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import vn.loa.article.PublicArticles;
import vn.loa.article.PublicChange;

/** The text of every listed article as it can be searched, in step with what is public. */
@ApplicationScoped
@Transactional
public class SearchTexts {
  /**
   * Whoever comes second writes over what the first left. What is the same is left alone: most of
   * the time of writing goes into the index of words.
   */
  private static final String WRITE =
      """
      insert into search_text
      select id, revision, title, lead, body, facets, published_at,
        to_tsvector('simple', title_words) || '''|'':1'::tsvector
          || to_tsvector('simple', lead_words) || '''|'':1'::tsvector
          || to_tsvector('simple', body_words) || array_to_tsvector(numbers),
        to_tsvector('simple', title_words), exact
      from json_to_recordset(?::json) as taken (id bigint, revision int, title text, lead text,
        body text, facets text[], published_at timestamptz, title_words text, lead_words text,
        body_words text, numbers text[], exact text)
      on conflict (article_id) do update set revision = excluded.revision, title = excluded.title,
        lead = excluded.lead, body = excluded.body, facets = excluded.facets,
        published_at = excluded.published_at, words = excluded.words,
        title_words = excluded.title_words, exact = excluded.exact
      where (search_text.*) is distinct from (excluded.*)""";

  /** Asks in the same moment what is listed: somebody may have published one just now. */
  private static final String PRUNE =
      """
      delete from search_text t where article_id > ? and article_id <= ? and not exists
        (select from article a where a.id = t.article_id and a.live = 'LIVE')""";

  @PersistenceContext EntityManager em;
  @Inject PublicArticles articles;
  @Inject SearchTextMaker maker;

  @Transactional(TxType.MANDATORY)
  void onPublicChange(@Observes PublicChange change) {
    refresh(change.articles());
  }

  /** Writes some anew; those that are not listed have none. */
  void refresh(Collection<Long> ids) {
    var texts = articles.texts(ids).stream().map(maker::make).toList();
    var gone = new HashSet<>(ids);
    for (var text : texts) gone.remove(text.id());
    if (!gone.isEmpty()) remove(gone);
    if (!texts.isEmpty()) write(texts);
  }

  private void remove(Collection<Long> ids) {
    em.createNativeQuery("delete from search_text where article_id = any (?::bigint[])")
        .setParameter(1, PostgresQuestion.array(ids))
        .executeUpdate();
  }

  private void write(List<SearchText> texts) {
    em.createNativeQuery(WRITE).setParameter(1, SearchTextRows.json(texts)).executeUpdate();
  }

  /** Those of {@code ids} that are listed, in the same order. */
  @SuppressWarnings("unchecked")
  List<Long> listed(List<Long> ids) {
    List<Number> rows =
        em.createNativeQuery(
                "select article_id from search_text where article_id = any (?::bigint[])")
            .setParameter(1, PostgresQuestion.array(ids))
            .getResultList();
    var listed = new HashSet<Long>();
    for (var row : rows) listed.add(row.longValue());
    return ids.stream().filter(listed::contains).toList();
  }

  /** What is listed of {@code ids}, by id. */
  @SuppressWarnings("unchecked")
  Map<Long, SearchText> find(Collection<Long> ids) {
    List<Object[]> rows =
        em.createNativeQuery(
                """
                select article_id, revision, title, lead, body, array_to_string(facets, E'\\n'),
                  extract(epoch from published_at)
                from search_text where article_id = any (?::bigint[])""")
            .setParameter(1, PostgresQuestion.array(ids))
            .getResultList();
    var texts = new HashMap<Long, SearchText>();
    for (var row : rows) texts.put(((Number) row[0]).longValue(), SearchTextMaker.read(row));
    return texts;
  }

  /** How many are listed. */
  long count() {
    return ((Number) em.createNativeQuery("select count(*) from search_text").getSingleResult())
        .longValue();
  }

  /** The stamps of those of {@code ids} that are listed. */
  Map<Long, String> stamps(Collection<Long> ids) {
    return stamps("where article_id = any ('" + PostgresQuestion.array(ids) + "'::bigint[])");
  }

  /** The stamps of those with an id in {@code (after, upTo]}. */
  Map<Long, String> stamps(long after, long upTo) {
    return stamps("where article_id > " + after + " and article_id <= " + upTo);
  }

  /** The highest id that is listed; 0: nothing is. */
  long last() {
    return ((Number)
            em.createNativeQuery("select coalesce(max(article_id), 0) from search_text")
                .getSingleResult())
        .longValue();
  }

  @SuppressWarnings("unchecked")
  private Map<Long, String> stamps(String where) {
    List<Object[]> rows =
        em.createNativeQuery("select article_id, revision from search_text " + where)
            .getResultList();
    var stamps = new HashMap<Long, String>();
    for (var row : rows)
      stamps.put(((Number) row[0]).longValue(), SearchText.stamp(((Number) row[1]).intValue()));
    return stamps;
  }

  /** Tells the planner what was taken: it chose plans for an empty table, which took seconds. */
  void settle() {
    em.createNativeQuery("analyze search_text").executeUpdate();
  }

  /** Writes those with an id in {@code (after, upTo]} anew; nothing unlisted is left among them. */
  @Transactional(TxType.REQUIRES_NEW)
  public void refresh(long after, long upTo) {
    var texts = articles.held(after, upTo).stream().map(maker::make).toList();
    em.createNativeQuery(PRUNE).setParameter(1, after).setParameter(2, upTo).executeUpdate();
    if (!texts.isEmpty()) write(texts);
  }
}
