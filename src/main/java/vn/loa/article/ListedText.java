package vn.loa.article;

import java.time.Instant;

/**
 * What a listed article says, without what its page shows besides.
 *
 * @param revision the number of its live revision
 */
public record ListedText(long id, int revision, Content content, Instant publishedAt) {}
