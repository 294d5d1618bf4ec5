/**
 * Official documents: what articles and plans rest on.
 *
 * <p>May use {@code taxonomy} and what lies below it; {@code article} and {@code plan} may use it.
 * Read-only for now.
 */
@NullMarked
package vn.loa.library;

import org.jspecify.annotations.NullMarked;
