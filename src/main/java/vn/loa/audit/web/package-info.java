/** The page on which administrators read the log. */
@NullMarked
package vn.loa.audit.web;

import org.jspecify.annotations.NullMarked;
