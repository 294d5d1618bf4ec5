/** The list of objectives, for anybody. */
@NullMarked
package vn.loa.plan.rest;

import org.jspecify.annotations.NullMarked;
