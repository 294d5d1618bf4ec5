/**
 * What another system had published, read from its export and brought in by {@code ./loa import}:
 * WordPress's WXR, and a JSON of ours for everything else ({@code src/docs/import.md}).
 *
 * <p>A file may be of any size and any quality: it is read as a stream, nothing in it is fetched or
 * believed, and one bad piece costs none of the others.
 */
@NullMarked
package vn.loa.imports;

import org.jspecify.annotations.NullMarked;
