package vn.loa.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import vn.loa.identity.CurrentAccount;
import vn.loa.media.MediaEvent;
import vn.loa.media.MediaUses;
import vn.loa.media.MediaUses.Using;
import vn.loa.shared.Reason;
import vn.loa.shared.RuleBroken;
import vn.loa.shared.Words;

/** What a change of a picture means to the articles that show it. */
@ApplicationScoped
class PictureNews {
  @Inject Articles articles;
  @Inject MediaUses uses;
  @Inject History history;
  @Inject Listings listings;
  @Inject CurrentAccount account;
  @Inject Clock clock;
  @Inject Event<PublicChange> changes;

  /** Has every page that shows the picture written anew. */
  void onNewLook(@Observes MediaEvent news) {
    if (!news.changesLook()) return;
    for (var article : shownBy(news))
      changes.fire(new PublicChange(article.id(), listings.of(article.id())));
  }

  /**
   * Keeps the text as those see it who judge it, and as it was what may come back before the
   * public, unless somebody in the picture no longer agrees; tells readers what was done, as soon
   * as they can read it.
   */
  void onReplacement(@Observes MediaEvent.Replaced news) {
    for (var article : using(news, ArticleEvent.SUBJECT))
      if (ArticleState.WAITING.contains(article.state())) throw refused("waiting", article);
    var published = using(news, Pictures.LIVE);
    for (var article : published)
      if (!article.live().isReadable() && !news.withdrawn()) throw refused("taken-down", article);
    var note = Words.of("article.picture-replaced.note", news.reason());
    for (var article : published)
      history.add(
          article, account.get(), HistoryEntry.REPLACE_PICTURE, note, true, clock.instant());
  }

  private List<Article> shownBy(MediaEvent news) {
    return using(news, Pictures.LIVE).stream()
        .filter(article -> article.live().isReadable())
        .toList();
  }

  /** What is not public has its title for its own newsroom only. */
  private RuleBroken refused(String why, Article article) {
    var title =
        article.isOpenTo(account.get())
            ? article.working().content().title()
            : Words.of("media.use-of-others");
    return new RuleBroken(Reason.of("article.picture-replaced." + why, title));
  }

  private List<Article> using(MediaEvent news, String kind) {
    return uses.using(news.file().id()).stream()
        .map(Using::subject)
        .filter(subject -> subject.isA(kind))
        .flatMap(subject -> articles.find(subject.number()).stream())
        .toList();
  }
}
