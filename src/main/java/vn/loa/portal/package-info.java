/**
 * The public site: read-only pages, feeds and sitemap, in the chosen theme, kept by the page store.
 *
 * <p>{@link PortalFilter} answers every address that is nobody else's. {@link Addresses} reads it,
 * {@link Router} lets the page behind it look things up, {@link Renderer} turns that into bytes.
 * Whatever a page reads of articles it reads through {@link Reading}, which notes the tags by which
 * the page store knows when to forget it. May use everything below.
 */
@NullMarked
package vn.loa.portal;

import org.jspecify.annotations.NullMarked;
