/**
 * The newsroom's pages about articles: what one has to do, the list, writing, approving, history.
 */
@NullMarked
package vn.loa.article.web;

import org.jspecify.annotations.NullMarked;
