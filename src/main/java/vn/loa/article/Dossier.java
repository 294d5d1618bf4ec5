package vn.loa.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.article.Reviewing.Review;
import vn.loa.identity.Actor;
import vn.loa.identity.Agencies;
import vn.loa.identity.Agency;
import vn.loa.identity.CurrentAccount;
import vn.loa.identity.Duty;

/** Everything that is on record of one article, for its newsroom and for whoever audits it. */
@ApplicationScoped
@Transactional
public class Dossier {
  /**
   * What is on record.
   *
   * @param steps how many it goes through
   * @param deeds oldest first
   * @param texts the numbers of its revisions, oldest first
   */
  public record OnRecord(
      long id,
      String title,
      String agency,
      Live live,
      int steps,
      List<Deed> deeds,
      List<Integer> texts) {}

  /**
   * What the public saw, with the text.
   *
   * @param review the text that could be read; absent when none could
   */
  public record Shown(SeenByPublic seen, @Nullable Review review) {}

  @Inject Articles articles;
  @Inject History history;
  @Inject Steps steps;
  @Inject Reviewing reviewing;
  @Inject Agencies agencies;
  @Inject CurrentAccount current;

  public OnRecord open(long id) {
    var article = get(id);
    return new OnRecord(
        id,
        article.working().content().title(),
        agencies.find(article.agency()).map(Agency::name).orElse(article.agency()),
        article.live(),
        steps.of(article),
        history.deedsOf(id),
        java.util.stream.IntStream.rangeClosed(1, articles.lastNumber(id)).boxed().toList());
  }

  /** What the public saw at {@code moment}. */
  public Shown shownAt(long id, Instant moment) {
    var seen = SeenByPublic.at(moment, history.deedsOf(get(id).id()));
    return new Shown(seen, seen.isReadable() ? text(id, null, seen.revision()) : null);
  }

  /** Revision {@code to}, beside {@code from} if that is said. */
  public Review text(long id, @Nullable Integer from, int to) {
    var newer = articles.revision(get(id).id(), to);
    return reviewing.review(newer, from == null ? null : articles.revision(id, from), null);
  }

  /** Refuses whoever may not read the record of that article. */
  public void mustBeReadable(long id) {
    get(id);
  }

  private Article get(long id) {
    var actor = current.get();
    return articles.find(id).filter(a -> mayRead(a, actor)).orElseThrow(Articles::none);
  }

  private static boolean mayRead(Article article, Actor actor) {
    return article.isOpenTo(actor)
        || actor.may(Duty.GOVERN)
        || (actor.may(Duty.ADMINISTER) && article.agency().equals(actor.agency()));
  }
}
