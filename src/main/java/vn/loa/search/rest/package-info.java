/** Search over the API. */
@NullMarked
package vn.loa.search.rest;

import org.jspecify.annotations.NullMarked;
