package vn.loa.article;

import java.util.Map;
import vn.loa.shared.DomainEvent;
import vn.loa.shared.Subject;

/**
 * News that somebody took a held text out of its holder's hands.
 *
 * @param saved the number of the revision that her typing became; 0 when she had typed nothing
 */
public record HoldBroken(long article, long holder, int saved) implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject(ArticleEvent.SUBJECT, article);
  }

  @Override
  public String name() {
    return "article.break";
  }

  @Override
  public Map<String, String> details() {
    return Map.of("holder", Long.toString(holder), "revision", Integer.toString(saved));
  }
}
