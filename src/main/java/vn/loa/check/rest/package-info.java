/** What sections make a rule, over the API. */
@NullMarked
package vn.loa.check.rest;

import org.jspecify.annotations.NullMarked;
