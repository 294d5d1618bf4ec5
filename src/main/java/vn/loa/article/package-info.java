/**
 * Articles of every kind, their revisions and the editorial workflow.
 *
 * <p>An {@link Article} has a working text, whose {@link ArticleState} says what it waits for, and
 * a live one, whose {@link Live} says what the public sees. {@link Writing}, {@link Approving} and
 * {@link Publishing} hold the use cases, {@link Verb} the workflow table. Knows identity, taxonomy,
 * media, markup and the library. Search, portal, channels and audit listen to {@link ArticleEvent}
 * and {@link PublicChange}; we do not know them.
 */
@NullMarked
package vn.loa.article;

import org.jspecify.annotations.NullMarked;
