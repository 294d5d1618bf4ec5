/**
 * Loa's Markdown dialect to safe HTML, and the difference between two texts as readers see them; in
 * {@code word}, documents of Word to Markdown.
 *
 * <p>No other package sees a parser or a sanitiser. The editor's half of the dialect is {@code
 * src/main/frontend/editor}; a test compares the two on a corpus. Knows only {@code shared}.
 */
@NullMarked
package vn.loa.markup;

import org.jspecify.annotations.NullMarked;
