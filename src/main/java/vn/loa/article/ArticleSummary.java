package vn.loa.article;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.loa.shared.Words;

/**
 * An article as the newsroom's lists show it: its working text.
 *
 * @param steps how many it goes through
 */
public record ArticleSummary(
    long id,
    String title,
    ArticleKind kind,
    String section,
    String agency,
    ArticleState state,
    int steps,
    Instant stateSince,
    Live live,
    @Nullable Instant publishAt,
    boolean overdue,
    boolean emergency,
    String author)
    implements Serializable {

  public static ArticleSummary of(Article article, int steps, Instant now) {
    var content = article.working().content();
    return new ArticleSummary(
        article.id(),
        content.title(),
        content.kind(),
        content.section(),
        article.agency(),
        article.state(),
        steps,
        article.stateSince(),
        article.live(),
        article.publication().due(),
        article.isOverdue(now),
        article.emergency().isUnconfirmed(),
        content.author());
  }

  /** What it waits for, in the interface's words. */
  public String stateWord() {
    if (overdue) return Words.of("article.state.OVERDUE");
    if (publishAt != null) return Words.of("article.state.SCHEDULED");
    return state.word(steps);
  }
}
