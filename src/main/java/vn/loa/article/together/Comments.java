package vn.loa.article.together;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import vn.loa.identity.Account;
import vn.loa.shared.NotFound;
import vn.loa.shared.Reason;

/** The comments. */
@ApplicationScoped
class Comments {
  @PersistenceContext EntityManager em;

  void add(Comment comment) {
    em.persist(comment);
    em.flush();
  }

  /** A comment on that article, kept from others; or {@link NotFound}. */
  Comment locked(long article, long id) {
    var comment = em.find(Comment.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (comment == null || comment.article() != article)
      throw new NotFound(Reason.of("comment.not-found"));
    return comment;
  }

  /** Everything that was said about an article, the oldest first. */
  List<Comment> of(long article) {
    return em.createQuery(
            "select c from Comment c where c.article = :article order by c.id", Comment.class)
        .setParameter("article", article)
        .getResultList();
  }

  /** Who of these agencies may sign in. */
  List<Account> colleagues(Set<String> agencies) {
    return em.createQuery(
            """
            select a from Account a join fetch a.agency
            where a.active = true and a.agency.code in :agencies order by a.displayName""",
            Account.class)
        .setParameter("agencies", agencies)
        .getResultList();
  }
}
