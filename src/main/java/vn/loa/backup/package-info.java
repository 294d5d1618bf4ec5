/**
 * Copies of everything that cannot be made again: the rows of the database as of one moment, and
 * the originals of the media store; and a new Loa made out of them.
 *
 * <p>May use {@code shared} and {@code settings}; knows tables only by what the database says of
 * them, so that no feature has to think of it.
 */
@NullMarked
package vn.loa.backup;

import org.jspecify.annotations.NullMarked;
