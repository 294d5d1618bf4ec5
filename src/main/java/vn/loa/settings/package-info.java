/**
 * Every configuration value, typed, read once, failing at start-up.
 *
 * <p>May use {@code shared} only.
 */
@NullMarked
package vn.loa.settings;

import org.jspecify.annotations.NullMarked;
