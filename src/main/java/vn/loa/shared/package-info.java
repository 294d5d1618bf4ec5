/**
 * The few types everyone speaks: events, refusals, pages of a list, Vietnamese text.
 *
 * <p>Knows nobody.
 */
@NullMarked
package vn.loa.shared;

import org.jspecify.annotations.NullMarked;
