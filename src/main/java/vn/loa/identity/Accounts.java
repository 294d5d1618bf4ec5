package vn.loa.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.loa.shared.NotFound;
import vn.loa.shared.Page;
import vn.loa.shared.Reason;
import vn.loa.shared.Text;

/** All accounts. */
@ApplicationScoped
public class Accounts {
  @PersistenceContext EntityManager em;

  public Account get(long id) {
    var account = em.find(Account.class, id);
    if (account == null) throw new NotFound(Reason.of("identity.account-unknown"));
    return account;
  }

  public Account get(String username) {
    return find(username)
        .orElseThrow(() -> new NotFound(Reason.at("account", "identity.account-unknown")));
  }

  /** Finds by user name, in whatever case it was typed. */
  public Optional<Account> find(String username) {
    return em.createQuery("select a from Account a where a.username = :username", Account.class)
        .setParameter("username", Text.line(username).toLowerCase(Locale.ROOT))
        .getResultStream()
        .findFirst();
  }

  /** Whom an administrator linked to {@code name} at the identity provider. */
  Optional<Account> ofProviderName(String name) {
    return by("a.providerName", Text.line(name).toLowerCase(Locale.ROOT));
  }

  Optional<Account> ofProviderSubject(String subject) {
    return by("a.providerSubject", subject);
  }

  /** Who works for {@code agency} and may sign in, by name. */
  public List<Account> ofAgency(String agency) {
    return em.createQuery(
            "select a from Account a where a.agency.code = :agency and a.active = true"
                + " order by a.displayName, a.id",
            Account.class)
        .setParameter("agency", agency)
        .getResultList();
  }

  private Optional<Account> by(String field, String value) {
    return em.createQuery("select a from Account a where " + field + " = :value", Account.class)
        .setParameter("value", value)
        .getResultStream()
        .findFirst();
  }

  /** Those whose name or user name contains {@code words}, of one agency if it is not blank. */
  public Page<Account> search(String words, String agency, int number) {
    var where =
        """
         from Account a join a.agency g
        where (:agency = '' or g.code = :agency)
          and (function('fold', concat(a.displayName, ' ', a.username))
               like function('fold', :words))
        """;
    var total = asked(em.createQuery("select count(a)" + where, Long.class), words, agency);
    var found =
        asked(
            em.createQuery(
                "select a" + where + " order by a.active desc, g.name, a.username", Account.class),
            words,
            agency);
    var items =
        found
            .setHint("eclipselink.join-fetch", "a.agency")
            .setHint("eclipselink.batch", "a.duties")
            .setFirstResult(Page.offset(number, Page.SIZE))
            .setMaxResults(Page.SIZE)
            .getResultList();
    return new Page<>(items, total.getSingleResult(), number, Page.SIZE);
  }

  /** Who has {@code duty} and may sign in. */
  public List<Account> entrustedWith(Duty duty) {
    return em.createQuery(
            "select a from Account a join a.duties d where a.active = true and d = :duty",
            Account.class)
        .setParameter("duty", duty)
        .getResultList();
  }

  /** The system's administrators, held so that two of them cannot remove each other at once. */
  List<Account> governingForUpdate() {
    var governing = entrustedWith(Duty.GOVERN);
    governing.forEach(account -> em.lock(account, LockModeType.PESSIMISTIC_WRITE));
    return governing.stream().filter(Account::active).filter(Account::governs).toList();
  }

  void add(Account account) {
    em.persist(account);
    em.flush();
  }

  private static <T> TypedQuery<T> asked(TypedQuery<T> query, String words, String agency) {
    return query.setParameter("words", "%" + Text.line(words) + "%").setParameter("agency", agency);
  }
}
