package vn.loa.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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

  /** The same for those that stood nowhere before, as they come by the hundred. */
  void arrived(List<Arrival> pieces) {
    var lists = listings.add(pieces);
    pieces.stream().filter(piece -> piece.content().hasPictures()).forEach(pictures::usedBy);
    var ids = pieces.stream().map(Arrival::id).collect(Collectors.toSet());
    changes.fire(new PublicChange(ids, lists));
  }
}
