package vn.loa.article;

import java.util.Set;

/**
 * Fired in the transaction that changes what the public sees of an article.
 *
 * @param lists the lists in which it stood before or stands now
 */
public record PublicChange(long article, Set<ListingKey> lists) {}
