/** The newsroom's pages for what readers find. */
@NullMarked
package vn.loa.search.web;

import org.jspecify.annotations.NullMarked;
