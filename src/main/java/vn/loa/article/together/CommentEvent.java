package vn.loa.article.together;

import java.util.Map;
import java.util.Set;
import vn.loa.shared.DomainEvent;
import vn.loa.shared.Subject;

/**
 * News of a comment.
 *
 * @param what added, edited, resolved or reopened
 * @param mentioned the accounts that it names for the first time
 * @param thread the accounts that took part in its thread before
 */
public record CommentEvent(
    long comment, long article, String what, Set<Long> mentioned, Set<Long> thread)
    implements DomainEvent {
  static CommentEvent of(Comment comment, String what) {
    return new CommentEvent(comment.id(), comment.article(), what, Set.of(), Set.of());
  }

  @Override
  public Subject subject() {
    return new Subject("comment", comment);
  }

  @Override
  public String name() {
    return "comment." + what;
  }

  @Override
  public Map<String, String> details() {
    return Map.of("article", Long.toString(article));
  }
}
