package vn.loa.article;

import java.util.Map;
import vn.loa.shared.DomainEvent;
import vn.loa.shared.Subject;

/**
 * News of an article: who did what is known by the audit log.
 *
 * @param live what the public sees of it now; until its first publication nothing outside the
 *     newsroom need hear of it
 */
public record ArticleEvent(long id, String name, Live live, Map<String, String> details)
    implements DomainEvent {
  public static final String SUBJECT = "article";

  static ArticleEvent of(Article article, String what, Map<String, String> details) {
    return new ArticleEvent(article.id(), "article." + what, article.live(), details);
  }

  @Override
  public Subject subject() {
    return new Subject(SUBJECT, id);
  }
}
