package vn.loa.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;

/** Keeps what the public can reach in step with an article, in the transaction that changes it. */
@ApplicationScoped
class Exits {
  @Inject Listings listings;
  @Inject Pictures pictures;
  @Inject Event<PublicChange> changes;

  /** Does {@code change} and brings lists and pictures to what is public after it. */
  void change(Article article, Runnable change) {
    var lists = new HashSet<>(listings.of(article.id()));
    change.run();
    listings.refresh(article);
    pictures.usedByPublic(article);
    lists.addAll(listings.of(article.id()));
    changes.fire(new PublicChange(article.id(), Set.copyOf(lists)));
  }

  /** The same for one that stood nowhere before; there may be thousands of them at once. */
  void arrived(Article article) {
    var lists = listings.add(article);
    if (article.working().content().hasPictures()) pictures.usedByPublic(article);
    changes.fire(new PublicChange(article.id(), lists));
  }
}
