/** The log as the API answers it. */
@NullMarked
package vn.loa.audit.rest;

import org.jspecify.annotations.NullMarked;
