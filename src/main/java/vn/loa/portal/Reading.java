package vn.loa.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.loa.article.ArticleCard;
import vn.loa.article.ListedAddress;
import vn.loa.article.ListingKey;
import vn.loa.article.PublicArticle;
import vn.loa.article.PublicArticles;
import vn.loa.portal.store.Freshness;
import vn.loa.shared.Page;

/** What the page that is being made reads of articles, and hence what it must be forgotten for. */
@RequestScoped
class Reading {
  /** A tag of every page: the site's identity and its sections stand on all of them. */
  static final String SITE = Freshness.SITE;

  private static final Duration LONGEST = Duration.ofMinutes(10);

  @Inject PublicArticles articles;

  private final Set<String> tags = new HashSet<>(Set.of(SITE));
  private Duration lifetime = LONGEST;

  Optional<PublicArticle> article(long id) {
    tags.add(tag(id));
    return articles.find(id);
  }

  Page<ArticleCard> list(ListingKey key, int page, int size) {
    tags.add(tag(key));
    var list = articles.list(key, page, size);
    list.items().forEach(card -> tags.add(tag(card.id())));
    return list;
  }

  /** Those of {@code ids} that are listed. */
  List<ArticleCard> cards(Collection<Long> ids) {
    ids.forEach(id -> tags.add(tag(id)));
    return articles.cards(ids);
  }

  /** Pins end without anybody doing anything, so the page must not grow old. */
  List<ArticleCard> pinned(int most) {
    tags.add(tag(ListingKey.EVERYTHING));
    lifetime = Duration.ofMinutes(1);
    var pinned = articles.pinned(most);
    pinned.forEach(card -> tags.add(tag(card.id())));
    return pinned;
  }

  /** Where everything listed with an id in {@code (after, upTo]} stands, in the order of ids. */
  List<ListedAddress> addresses(long after, long upTo) {
    tags.add(tag(ListingKey.EVERYTHING));
    return articles.addresses(after, upTo);
  }

  /** Whether anything has a greater id. */
  boolean hasAfter(long id) {
    return !articles.idsAfter(id, 1).isEmpty();
  }

  Set<String> tags() {
    return tags;
  }

  Duration lifetime() {
    return lifetime;
  }

  static String tag(long article) {
    return "article:" + article;
  }

  static String tag(ListingKey key) {
    return "list:" + key;
  }
}
