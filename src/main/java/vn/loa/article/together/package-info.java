/**
 * Several people at one article: who has it open, and what they say to each other about a passage.
 *
 * <p>{@link Presences} and {@link Commenting} are the ways in. Knows the article by its {@link
 * vn.loa.article.Desk}, which opens it to whoever may see it; notices listen to {@link
 * CommentEvent}.
 */
@NullMarked
package vn.loa.article.together;

import org.jspecify.annotations.NullMarked;
