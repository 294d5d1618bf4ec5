/** The library over HTTP, at {@code /api/v1/media}. */
@NullMarked
package vn.loa.media.rest;

import org.jspecify.annotations.NullMarked;
