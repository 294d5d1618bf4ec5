package vn.loa.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.loa.identity.CurrentAccount;
import vn.loa.identity.Duty;
import vn.loa.media.Consents;
import vn.loa.media.EndedConsents;
import vn.loa.shared.Page;

/** Which pictures of a piece show somebody who no longer agrees to be shown. */
@ApplicationScoped
@Transactional
public class PictureConsents {
  @PersistenceContext EntityManager em;
  @Inject Pictures pictures;
  @Inject Consents consents;
  @Inject EndedConsents ended;
  @Inject CurrentAccount current;

  /**
   * A piece that readers see with such pictures.
   *
   * @param takenDown whether it stands in no list any more; its page still shows them
   * @param since the first day without consent
   */
  public record Shown(
      long article, String title, boolean takenDown, List<Long> pictures, LocalDate since) {}

  /**
   * Those of her agency, what ended first at the head, for whoever publishes: nobody else may take
   * them away.
   */
  public Page<Shown> shown() {
    var actor = current.get();
    if (!actor.may(Duty.PUBLISH)) return Page.empty(1);
    var found = ended.shown(Pictures.LIVE, actor.agency(), Page.SIZE);
    var withdrawn = withdrawn(found.items().stream().map(each -> each.subject().number()).toList());
    return found.map(
        each ->
            new Shown(
                each.subject().number(),
                each.title(),
                withdrawn.contains(each.subject().number()),
                each.pictures(),
                each.since()));
  }

  private Set<Long> withdrawn(List<Long> articles) {
    if (articles.isEmpty()) return Set.of();
    return Set.copyOf(
        em.createQuery(
                "select a.id from Article a where a.id in :ids and a.live = :live", Long.class)
            .setParameter("ids", articles)
            .setParameter("live", Live.WITHDRAWN)
            .getResultList());
  }

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
