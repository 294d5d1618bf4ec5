/**
 * What people are told in the newsroom.
 *
 * <p>{@link Notifying} writes a notice in the transaction of the news that it tells, so none is
 * lost; {@link Notices} shows each to its reader. A piece that she may no longer see keeps its
 * title to itself. Knows identity, the article and the assignment; nobody knows it.
 */
@NullMarked
package vn.loa.notice;

import org.jspecify.annotations.NullMarked;
