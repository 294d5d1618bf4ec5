package vn.loa.article;

import java.util.Map;
import vn.loa.shared.DomainEvent;
import vn.loa.shared.Subject;

/** News of an article: who did what is known by the audit log. */
public record ArticleEvent(long id, String name, Map<String, String> details)
    implements DomainEvent {
  public static final String SUBJECT = "article";

  static ArticleEvent of(Article article, String what, Map<String, String> details) {
    return new ArticleEvent(article.id(), "article." + what, details);
  }

  @Override
  public Subject subject() {
    return new Subject(SUBJECT, id);
  }
}
