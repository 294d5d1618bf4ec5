/** Accounts and agencies as the API answers them. */
@NullMarked
package vn.loa.identity.rest;

import org.jspecify.annotations.NullMarked;
