/** How every resource answers: the application path, problem details, pages of a list. */
@NullMarked
package vn.loa.shared.rest;

import org.jspecify.annotations.NullMarked;
