/** One's own notices over the API. */
@NullMarked
package vn.loa.notice.rest;

import org.jspecify.annotations.NullMarked;
