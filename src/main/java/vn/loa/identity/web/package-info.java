/** Signing in, the newsroom's frame, and its pages about accounts and agencies. */
@NullMarked
package vn.loa.identity.web;

import org.jspecify.annotations.NullMarked;
