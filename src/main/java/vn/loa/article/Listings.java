package vn.loa.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.loa.shared.Page;
import vn.loa.taxonomy.Taxonomy;

/** The lists that readers see, kept as rows, so that a page of one costs the same at any size. */
@ApplicationScoped
class Listings {
  @PersistenceContext EntityManager em;
  @Inject Taxonomy taxonomy;
  @Inject Event<PublicChange> changes;

  /** Puts a listed article into its lists, and takes any other out of all. */
  void refresh(Article article) {
    em.flush();
    em.createNativeQuery("delete from listing where article_id = ?")
        .setParameter(1, article.id())
        .executeUpdate();
    if (article.live().isListed()) add(article);
  }

  private void add(Article article) {
    var published = Objects.requireNonNull(article.published());
    var at = Objects.requireNonNull(article.publication().first());
    var keys = keys(article.agency(), published.content());
    insert(keys.stream().map(key -> Row.of(key, at, article.id())).toList());
  }

  /** Puts those that stand in no list yet into their lists, and says which these are. */
  Set<ListingKey> add(List<Arrival> pieces) {
    var all = new HashSet<ListingKey>();
    var rows = new ArrayList<Row>();
    for (var piece : pieces) {
      var keys = keys(piece.agency(), piece.content());
      keys.forEach(key -> rows.add(Row.of(key, piece.publishedAt(), piece.id())));
      all.addAll(keys);
    }
    insert(rows);
    return all;
  }

  /** One article in one list; public because JSON-B reads no other records. */
  public record Row(String facet, String value, Instant at, long article) {
    static Row of(ListingKey key, Instant at, long article) {
      return new Row(key.facet().name(), key.value(), at, article);
    }
  }

  private void insert(List<Row> rows) {
    em.createNativeQuery(
            """
            insert into listing
            select * from json_to_recordset(cast(? as json))
              as row (facet text, value text, at timestamptz, article bigint)""")
        .setParameter(1, ContentConverter.JSON.toJson(rows))
        .executeUpdate();
  }

  /** Says that the lists of an article look different though it stands in the same ones. */
  void touch(Article article) {
    changes.fire(new PublicChange(article.id(), of(article.id())));
  }

  @SuppressWarnings("unchecked")
  Set<ListingKey> of(long article) {
    List<Object[]> rows =
        em.createNativeQuery("select facet, value from listing where article_id = ?")
            .setParameter(1, article)
            .getResultList();
    var keys = new HashSet<ListingKey>();
    for (var row : rows)
      keys.add(new ListingKey(ListingKey.Facet.valueOf((String) row[0]), (String) row[1]));
    return keys;
  }

  /** The ids of one page of a list, newest first. */
  @SuppressWarnings("unchecked")
  Page<Long> ids(ListingKey key, int page, int size) {
    List<Number> ids =
        em.createNativeQuery(
                """
                select article_id from listing where facet = ? and value = ?
                order by published_at desc, article_id desc""")
            .setParameter(1, key.facet().name())
            .setParameter(2, key.value())
            .setFirstResult(Page.offset(page, size))
            .setMaxResults(size)
            .getResultList();
    return new Page<>(ids.stream().map(Number::longValue).toList(), count(key), page, size);
  }

  /** How many pieces a list holds; {@link ListingCounts} says why nothing is counted here. */
  private long count(ListingKey key) {
    return Rows.number(
        em.createNativeQuery(
                """
                select coalesce(sum(pieces), 0) from (
                  select pieces from listing_count where facet = ?1 and value = ?2
                  union all
                  select pieces from listing_change where facet = ?1 and value = ?2) counted""")
            .setParameter(1, key.facet().name())
            .setParameter(2, key.value())
            .getSingleResult());
  }

  private Set<ListingKey> keys(String agency, Content content) {
    var keys = new HashSet<ListingKey>();
    keys.add(ListingKey.EVERYTHING);
    keys.add(ListingKey.kind(content.kind()));
    keys.add(ListingKey.section(content.section()));
    keys.add(new ListingKey(ListingKey.Facet.AGENCY, agency));
    for (var p = taxonomy.programme(content.programme());
        p.isPresent();
        p = p.get().parent().flatMap(taxonomy::programme))
      keys.add(ListingKey.programme(p.get().code()));
    for (var theme : content.themes()) keys.add(new ListingKey(ListingKey.Facet.THEME, theme));
    for (var area : content.areas())
      for (var code : taxonomy.areaWithAncestors(area)) keys.add(ListingKey.area(code));
    return keys;
  }
}
