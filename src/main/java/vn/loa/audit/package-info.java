/**
 * The append-only log of who did what; hears every event, is known by none.
 *
 * <p>May use {@code shared} and {@code identity}.
 */
@NullMarked
package vn.loa.audit;

import org.jspecify.annotations.NullMarked;
