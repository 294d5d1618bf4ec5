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
import java.util.SortedMap;
import java.util.TreeMap;
import vn.loa.article.PublicArticles;
import vn.loa.article.PublicChange;

/** The text of every listed article as it can be searched, in step with what is public. */
@ApplicationScoped
@Transactional
public class SearchTexts {
  private static final int BATCH = 500;

  @PersistenceContext EntityManager em;
  @Inject PublicArticles articles;
  @Inject SearchTextMaker maker;

  @Transactional(TxType.MANDATORY)
  void onPublicChange(@Observes PublicChange change) {
    refresh(change.articles());
  }

  /** Writes some anew; those that are not listed have none. */
  void refresh(Collection<Long> ids) {
    em.createNativeQuery("delete from search_text where article_id = any (?::bigint[])")
        .setParameter(1, PostgresQuestion.array(ids))
        .executeUpdate();
    var listed =
        articles.find(ids).values().stream()
            .filter(article -> article.live().isListed())
            .map(maker::make)
            .map(SearchRow::of)
            .toList();
    if (!listed.isEmpty()) SearchRow.insert(listed, em);
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

  /** The stamps of the next few after {@code id}, in the order of ids. */
  SortedMap<Long, String> stampsAfter(long id, int most) {
    return stamps("where article_id > " + id + " order by article_id limit " + most);
  }

  @SuppressWarnings("unchecked")
  private SortedMap<Long, String> stamps(String where) {
    List<Object[]> rows =
        em.createNativeQuery("select article_id, revision from search_text " + where)
            .getResultList();
    var stamps = new TreeMap<Long, String>();
    for (var row : rows)
      stamps.put(((Number) row[0]).longValue(), SearchText.stamp(((Number) row[1]).intValue()));
    return stamps;
  }

  /** Writes the next few after {@code id} anew, and returns the last of them; 0 at the end. */
  @Transactional(TxType.REQUIRES_NEW)
  public long refreshAfter(long id) {
    var ids = articles.idsAfter(id, BATCH);
    refresh(ids);
    return ids.isEmpty() ? 0 : ids.get(ids.size() - 1);
  }
}
