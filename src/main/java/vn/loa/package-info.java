/** The house as a whole; each feature is a package below. */
@NullMarked
package vn.loa;

import org.jspecify.annotations.NullMarked;
