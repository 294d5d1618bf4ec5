/**
 * Writes news down in the transaction that made it, and carries it out afterwards to each {@link
 * Recipient}.
 *
 * <p>May use {@code shared} and {@code settings}.
 */
@NullMarked
package vn.loa.outbox;

import org.jspecify.annotations.NullMarked;
