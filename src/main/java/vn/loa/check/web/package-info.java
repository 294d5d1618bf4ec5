/** The page on which editors say what a section makes a rule. */
@NullMarked
package vn.loa.check.web;

import org.jspecify.annotations.NullMarked;
