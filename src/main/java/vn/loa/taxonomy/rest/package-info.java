/** The lists of the taxonomy, for anybody. */
@NullMarked
package vn.loa.taxonomy.rest;

import org.jspecify.annotations.NullMarked;
