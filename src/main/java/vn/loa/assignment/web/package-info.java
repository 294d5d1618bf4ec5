/** The newsroom's pages about assignments. */
@NullMarked
package vn.loa.assignment.web;

import org.jspecify.annotations.NullMarked;
