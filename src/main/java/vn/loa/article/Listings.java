package vn.loa.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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

  /** Puts one that stands in no list yet into its lists, and says which these are. */
  Set<ListingKey> add(Article article) {
    var published = Objects.requireNonNull(article.published());
    var at = Timestamp.from(Objects.requireNonNull(article.publication().first()));
    var keys = List.copyOf(keys(article, published.content()));
    em.createNativeQuery(
            """
            insert into listing select facet, value, ?, ? from unnest(
              string_to_array(?, chr(10)), string_to_array(?, chr(10))) as key (facet, value)""")
        .setParameter(1, at)
        .setParameter(2, article.id())
        .setParameter(3, lines(keys, key -> key.facet().name()))
        .setParameter(4, lines(keys, ListingKey::value))
        .executeUpdate();
    return Set.copyOf(keys);
  }

  private static String lines(List<ListingKey> keys, Function<ListingKey, String> part) {
    return keys.stream().map(part).collect(Collectors.joining("\n"));
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
    var total =
        em.createNativeQuery("select count(*) from listing where facet = ? and value = ?")
            .setParameter(1, key.facet().name())
            .setParameter(2, key.value())
            .getSingleResult();
    return new Page<>(ids.stream().map(Number::longValue).toList(), Rows.number(total), page, size);
  }

  private Set<ListingKey> keys(Article article, Content content) {
    var keys = new HashSet<ListingKey>();
    keys.add(ListingKey.EVERYTHING);
    keys.add(ListingKey.kind(content.kind()));
    keys.add(ListingKey.section(content.section()));
    keys.add(new ListingKey(ListingKey.Facet.AGENCY, article.agency()));
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
