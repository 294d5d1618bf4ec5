package vn.loa.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import vn.loa.shared.Page;

/** What every exit asks: the articles that the public may see. */
@ApplicationScoped
@Transactional
public class PublicArticles {
  private static final String CARD =
      """
      select a.id, r.content::text, a.agency, a.published_at, a.updated_at, a.live
      from article a join revision r on r.id = a.live_id
      """;

  private static final String TEXT =
      """
      select a.id, r.number, r.content::text, a.published_at
      from article a join revision r on r.id = a.live_id
      where a.live = 'LIVE'
      """;

  @PersistenceContext EntityManager em;
  @Inject Listings listings;
  @Inject History history;
  @Inject Clock clock;

  /** The article in whatever way it is public; empty when it never was published. */
  @SuppressWarnings("unchecked")
  public Optional<PublicArticle> find(long id) {
    List<Object[]> rows =
        em.createNativeQuery(
                """
                select a.live, r.number, a.agency, r.content::text, a.published_at, a.updated_at,
                  a.takedown_reason, a.replaced_by,
                  case when other.live in ('LIVE', 'WITHDRAWN') then o.title end, a.sample
                from article a join revision r on r.id = a.live_id
                left join article other on other.id = a.replaced_by
                left join revision o on o.id = other.live_id
                where a.id = ? and a.live <> 'NONE'""")
            .setParameter(1, id)
            .getResultList();
    return rows.stream().findFirst().map(row -> article(id, row));
  }

  /** One page of a list that readers see, newest first. */
  public Page<ArticleCard> list(ListingKey key, int page) {
    return list(key, page, Page.SIZE);
  }

  public Page<ArticleCard> list(ListingKey key, int page, int size) {
    var ids = listings.ids(key, page, size);
    return new Page<>(cards(ids.items()), ids.total(), page, size);
  }

  /** Those of {@code ids} that are listed, in the same order; the others are left out. */
  @SuppressWarnings("unchecked")
  public List<ArticleCard> cards(Collection<Long> ids) {
    if (ids.isEmpty()) return List.of();
    List<Object[]> rows =
        em.createNativeQuery(CARD + "where a.id = any (?::bigint[])")
            .setParameter(1, Rows.array(ids))
            .getResultList();
    var cards = new HashMap<Long, ArticleCard>();
    for (var row : rows)
      if (Live.valueOf((String) row[5]).isListed()) cards.put(Rows.number(row[0]), card(row));
    var ordered = new ArrayList<ArticleCard>();
    for (var id : ids) {
      var card = cards.get(id);
      if (card != null) ordered.add(card);
    }
    return ordered;
  }

  /** Listed pieces that are pinned now, the longest pinned first. */
  @SuppressWarnings("unchecked")
  public List<ArticleCard> pinned(int most) {
    List<Number> ids =
        em.createNativeQuery(
                """
                select id from article where pinned_until > ? and live = 'LIVE'
                order by pinned_until desc, id desc""")
            .setParameter(1, Timestamp.from(clock.instant()))
            .setMaxResults(most)
            .getResultList();
    return cards(ids.stream().map(Number::longValue).toList());
  }

  /** The ids of everything listed, after {@code after}, in the order of ids; for rebuilding. */
  @SuppressWarnings("unchecked")
  public List<Long> idsAfter(long after, int most) {
    List<Number> ids =
        em.createNativeQuery(
                "select id from article where live_id is not null and id > ? order by id")
            .setParameter(1, after)
            .setMaxResults(most)
            .getResultList();
    return ids.stream().map(Number::longValue).toList();
  }

  /** Where everything listed with an id in {@code (after, upTo]} stands, in the order of ids. */
  @SuppressWarnings("unchecked")
  public List<ListedAddress> addresses(long after, long upTo) {
    List<Object[]> rows =
        em.createNativeQuery(
                """
                select a.id, r.title, a.updated_at from article a join revision r on r.id = a.live_id
                where a.live = 'LIVE' and a.id > ? and a.id <= ? order by a.id""")
            .setParameter(1, after)
            .setParameter(2, upTo)
            .getResultList();
    return rows.stream()
        .map(r -> new ListedAddress(Rows.number(r[0]), (String) r[1], Rows.instant(r[2])))
        .toList();
  }

  /**
   * The listed texts with an id in {@code (after, upTo]}, kept as they are until the transaction
   * ends: whoever publishes or withdraws one of them meanwhile waits, and writes last.
   */
  @SuppressWarnings("unchecked")
  public List<ListedText> held(long after, long upTo) {
    List<Object[]> rows =
        em.createNativeQuery(TEXT + "and a.id > ? and a.id <= ? order by a.id for share of a")
            .setParameter(1, after)
            .setParameter(2, upTo)
            .getResultList();
    return rows.stream().map(PublicArticles::text).toList();
  }

  /** The highest id that an article has, listed or not; 0: there is none. */
  public long lastId() {
    return Rows.number(
        em.createNativeQuery("select coalesce(max(id), 0) from article").getSingleResult());
  }

  /** The texts of those of {@code ids} that are listed. */
  @SuppressWarnings("unchecked")
  public List<ListedText> texts(Collection<Long> ids) {
    List<Object[]> rows =
        em.createNativeQuery(TEXT + "and a.id = any (?::bigint[])")
            .setParameter(1, Rows.array(ids))
            .getResultList();
    return rows.stream().map(PublicArticles::text).toList();
  }

  private static ListedText text(Object[] row) {
    return new ListedText(
        Rows.number(row[0]),
        ((Number) row[1]).intValue(),
        Rows.content(row[2]),
        Rows.instant(row[3]));
  }

  private PublicArticle article(long id, Object[] row) {
    var content = Rows.content(row[3]);
    var other = row[7] == null ? null : PublicArticle.path(Rows.number(row[7]), (String) row[8]);
    return new PublicArticle(
        id,
        Live.valueOf((String) row[0]),
        ((Number) row[1]).intValue(),
        (String) row[2],
        content,
        Rows.instant(row[4]),
        Rows.instant(row[5]),
        history.shownOf(id),
        row[6] == null ? "" : (String) row[6],
        row[7] == null ? null : Rows.number(row[7]),
        other,
        (Boolean) row[9]);
  }

  private static ArticleCard card(Object[] row) {
    var content = Rows.content(row[1]);
    return new ArticleCard(
        Rows.number(row[0]),
        content.kind(),
        content.title(),
        content.lead(),
        content.section(),
        content.programme(),
        content.areas(),
        (String) row[2],
        Live.valueOf((String) row[5]),
        content.author(),
        content.cover(),
        Rows.instant(row[3]),
        Rows.instant(row[4]));
  }
}
