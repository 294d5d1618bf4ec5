package vn.loa.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.TreeSet;
import vn.loa.media.Consents;

/** Which pictures of a piece show somebody who no longer agrees to be shown. */
@ApplicationScoped
public class PictureConsents {
  @Inject Pictures pictures;
  @Inject Consents consents;

  /** Those that readers see now: nothing but a person takes them away. */
  public Set<Long> endedInPublic(Article article) {
    var published = article.published();
    return published == null || !article.live().isReadable() ? Set.of() : ended(published);
  }

  /** Those of the text that is being worked on, which cannot be published with them. */
  public Set<Long> endedInWork(Article article) {
    return ended(article.working());
  }

  private Set<Long> ended(Revision revision) {
    return new TreeSet<>(consents.ended(pictures.of(revision.content())));
  }
}
