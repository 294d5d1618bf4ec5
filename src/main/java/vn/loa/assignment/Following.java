package vn.loa.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Set;
import vn.loa.article.ArticleEvent;
import vn.loa.article.Articles;

/**
 * Lets an assignment follow its piece: it takes over the present state, so that hearing the same
 * news twice changes nothing.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Following {
  @Inject Assignments assignments;
  @Inject AssignmentMoves moves;
  @Inject Articles articles;
  @Inject Clock clock;

  void onArticle(@Observes ArticleEvent news) {
    assignments.of(news.id()).ifPresent(this::follow);
  }

  private void follow(Assignment assignment) {
    var article = assignment.article().flatMap(articles::find);
    if (article.isEmpty()) return;
    if (assignment.follow(AssignmentState.following(article.get()), clock.instant()))
      moves.done(assignment, AssignmentVerb.FOLLOW, "", Set.of());
  }
}
