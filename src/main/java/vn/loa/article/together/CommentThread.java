package vn.loa.article.together;

import java.util.List;

/**
 * A comment and what was said in reply, the oldest first.
 *
 * @param orphaned its passage no longer stands in the text
 */
public record CommentThread(Comment root, List<Comment> replies, boolean orphaned) {}
