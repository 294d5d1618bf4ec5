/**
 * How long pieces stay in each step, and which wait longest.
 *
 * <p>{@link Pace} reads it from the history of articles; it speaks of steps, sections and agencies,
 * never of persons.
 */
@NullMarked
package vn.loa.article.pace;

import org.jspecify.annotations.NullMarked;
