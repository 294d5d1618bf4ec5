/** The addresses at which pictures are shown, and the page of the library. */
@NullMarked
package vn.loa.media.web;

import org.jspecify.annotations.NullMarked;
