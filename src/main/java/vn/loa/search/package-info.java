/**
 * Finds listed articles: what goes into the index, how it is asked, how it mends itself.
 *
 * <p>{@link vn.loa.search.SearchTexts} keeps what can be searched in the transaction that changes
 * it; Solr is filled from there by the outbox, and PostgreSQL answers from there when Solr is away.
 * Both find the same pieces because {@link vn.loa.search.Terms} decides what a question asks for.
 */
@NullMarked
package vn.loa.search;

import org.jspecify.annotations.NullMarked;
