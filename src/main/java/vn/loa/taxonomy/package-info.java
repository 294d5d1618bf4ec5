/**
 * Sections, programmes, themes, areas and languages: by what the public finds things.
 *
 * <p>May use {@code shared}, {@code settings} and {@code identity}. Flat reference data: {@link
 * Taxonomy} answers every question about it. {@link ObjectiveCatalogue} stands here, though
 * objectives belong to {@code plan}, because {@code article} lies below {@code plan} and its
 * editors still choose which objectives a piece serves: {@code plan} fills the catalogue, {@code
 * article} reads it and keeps codes.
 */
@NullMarked
package vn.loa.taxonomy;

import org.jspecify.annotations.NullMarked;
