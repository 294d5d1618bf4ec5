/**
 * The page store: what was rendered once is answered from memory, and lies as files for a web
 * server in front, until something that stands on it changes (design rule 7).
 *
 * <p>Knows tags and bytes, nothing of articles and views.
 */
@NullMarked
package vn.loa.portal.store;

import org.jspecify.annotations.NullMarked;
