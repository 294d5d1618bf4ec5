package vn.loa.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.loa.settings.Profile;
import vn.loa.settings.Settings;

/** The accounts that a demo shows to whoever wants to try it. */
@ApplicationScoped
public class DemoAccounts {
  @Inject Settings settings;
  @PersistenceContext EntityManager em;

  /** One of them, and what it is for. */
  public record Demo(String username, String displayName, String agency, String duties) {}

  public List<Demo> all() {
    if (settings.profile() != Profile.DEMO) return List.of();
    return em.createQuery(
            """
            select distinct a from Account a join fetch a.agency join fetch a.duties
            where a.demo = true and a.active = true order by a.id""",
            Account.class)
        .getResultStream()
        .map(DemoAccounts::shown)
        .toList();
  }

  private static Demo shown(Account account) {
    var duties = account.duties().stream().sorted().map(Duty::words).toList();
    return new Demo(
        account.username(),
        account.displayName(),
        account.agency().name(),
        String.join(", ", duties));
  }
}
