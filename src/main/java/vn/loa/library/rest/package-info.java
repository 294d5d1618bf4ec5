/** The list of documents, for anybody. */
@NullMarked
package vn.loa.library.rest;

import org.jspecify.annotations.NullMarked;
