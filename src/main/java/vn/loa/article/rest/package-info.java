/** Articles over the API (design section 7). */
@NullMarked
package vn.loa.article.rest;

import org.jspecify.annotations.NullMarked;
