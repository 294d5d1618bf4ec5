package vn.loa.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Set;
import vn.loa.article.PublicChange;
import vn.loa.portal.store.ChangeLog;
import vn.loa.portal.store.PageStore;
import vn.loa.shared.DomainEvent;
import vn.loa.taxonomy.Taxonomy;

/** Hears what changes for the public, and makes the page store forget it. */
@ApplicationScoped
class Changes {
  private static final Set<String> ON_EVERY_PAGE =
      Set.of("site", "section", "programme", "theme", "area", "agency");

  @Inject ChangeLog log;
  @Inject PageStore store;
  @Inject Taxonomy taxonomy;

  @Transactional(Transactional.TxType.MANDATORY)
  void note(@Observes PublicChange change) {
    log.add(tags(change));
  }

  /** Before the one who publishes gets an answer: the next reader sees it. */
  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) PublicChange change) {
    store.evict(tags(change));
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void note(@Observes DomainEvent event) {
    if (isOnEveryPage(event)) log.add(Set.of(Reading.SITE));
  }

  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) DomainEvent event) {
    if (!isOnEveryPage(event)) return;
    // First: a page that is made anew at once must not be kept with the former names.
    taxonomy.forget();
    store.evict(Set.of(Reading.SITE));
  }

  private static boolean isOnEveryPage(DomainEvent event) {
    return ON_EVERY_PAGE.contains(event.subject().kind());
  }

  private static Set<String> tags(PublicChange change) {
    var tags = new HashSet<String>();
    change.articles().forEach(article -> tags.add(Reading.tag(article)));
    change.lists().forEach(list -> tags.add(Reading.tag(list)));
    return tags;
  }
}
