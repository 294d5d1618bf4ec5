package vn.loa.article;

import java.time.Instant;
import vn.loa.identity.Actor;

/** Articles in each state, written by one, changed by another, approved by a third. */
final class WorkflowArticles {
  static final Instant NOW = Instant.parse("2024-06-03T01:00:00Z");

  private WorkflowArticles() {}

  static Article in(ArticleState state, Actor author, Actor editor, Actor approver) {
    var article = new Article(author, NOW);
    article.take(new Revision(1, 1, text("Bản đầu"), author.id(), NOW));
    if (state == ArticleState.DRAFT) return changed(article, author, editor);
    article.submit(author, NOW);
    article.take(new Revision(1, 2, text("Bản sửa"), editor.id(), NOW));
    if (state == ArticleState.SUBMITTED) return article;
    article.passOn(editor, NOW);
    if (state == ArticleState.RETURNED) article.sendBack(NOW);
    if (state == ArticleState.RETURNED || state == ArticleState.EDITED) return article;
    article.appraise(approver, NOW);
    if (state == ArticleState.APPRAISED) return article;
    article.approve(approver, NOW);
    if (state == ArticleState.PUBLISHED) article.publish(NOW);
    return article;
  }

  /** A draft whose author is one person and whose last change is another's. */
  private static Article changed(Article article, Actor author, Actor editor) {
    article.submit(author, NOW);
    article.take(new Revision(1, 2, text("Bản sửa"), editor.id(), NOW));
    article.recall(NOW);
    return article;
  }

  private static Content text(String title) {
    return Content.blank(ArticleKind.NEWS, title);
  }
}
