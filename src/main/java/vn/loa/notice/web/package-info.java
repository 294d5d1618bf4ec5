/** Behind the page of one's notices. */
@NullMarked
package vn.loa.notice.web;

import org.jspecify.annotations.NullMarked;
