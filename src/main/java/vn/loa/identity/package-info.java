/**
 * Accounts, agencies, duties, sign-ins and tokens; who is asking now.
 *
 * <p>May use {@code shared} and {@code settings}.
 */
@NullMarked
package vn.loa.identity;

import org.jspecify.annotations.NullMarked;
