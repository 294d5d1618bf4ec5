/**
 * Communication plans and their objectives.
 *
 * <p>May use {@code article}, {@code question}, {@code library} and what lies below them. Read-only
 * for now. {@link vn.loa.plan.Objectives} fills the catalogue that {@code taxonomy} offers to those
 * below.
 */
@NullMarked
package vn.loa.plan;

import org.jspecify.annotations.NullMarked;
