/**
 * Tells a writer what of her text should be mended, and keeps what a section makes a rule.
 *
 * <p>A {@link vn.loa.check.Check} looks at a {@link vn.loa.check.Piece} and finds places; the
 * {@link vn.loa.check.Checker} asks all of them. Any package above may add checks that need what it
 * knows: articles look after links within the portal, the search after texts that others wrote. We
 * know neither.
 */
@NullMarked
package vn.loa.check;

import org.jspecify.annotations.NullMarked;
