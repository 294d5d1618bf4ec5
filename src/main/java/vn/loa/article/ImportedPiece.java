package vn.loa.article;

import java.time.Instant;

/**
 * A piece that another system had published, as it comes to Loa.
 *
 * @param origin what the other system knows it by for ever: an id or an address
 * @param path its address there, from the root; empty when readers need not be sent on
 * @param approver who let it be published there, as that system says; empty when it does not
 * @param updatedAt when it was changed last, not before it was published
 * @param file the file it came in
 * @param number which one of that file
 */
public record ImportedPiece(
    String origin,
    String path,
    Content content,
    String approver,
    Instant publishedAt,
    Instant updatedAt,
    String file,
    int number) {}
