/**
 * HTML that others wrote to Loa's Markdown, with a word for each thing that the dialect has not.
 *
 * <p>Nothing is fetched; pictures are whatever the caller has under their address.
 */
@NullMarked
package vn.loa.markup.html;

import org.jspecify.annotations.NullMarked;
