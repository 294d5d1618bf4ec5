/** The API's assignments. */
@NullMarked
package vn.loa.assignment.rest;

import org.jspecify.annotations.NullMarked;
