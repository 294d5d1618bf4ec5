package vn.loa.article;

import java.util.Set;

/**
 * Fired in the transaction that changes what the public sees of articles.
 *
 * @param articles one of them; or many, when they come by the hundred
 * @param lists the lists in which they stood before or stand now
 */
public record PublicChange(Set<Long> articles, Set<ListingKey> lists) {
  public PublicChange(long article, Set<ListingKey> lists) {
    this(Set.of(article), lists);
  }
}
