package vn.loa.identity;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.file.Files;
import java.util.List;
import vn.loa.settings.Profile;
import vn.loa.settings.Settings;

/** Refuses to start in production with what only a demo may have. */
@Singleton
@Startup
@DependsOn("Migration")
public class ProductionRules {
  @Inject Settings settings;
  @PersistenceContext EntityManager em;

  @PostConstruct
  void check() {
    if (settings.profile() != Profile.PRODUCTION) return;
    if (!settings.hasBaseUrl()) refuse("LOA_BASE_URL is not set");
    if (settings.secretFile().filter(Files::isReadable).isEmpty())
      refuse("LOA_SECRET_FILE does not name a readable file");
    var demo = demoAccounts();
    if (!demo.isEmpty()) refuse("these demo accounts are active: " + String.join(", ", demo));
  }

  private List<String> demoAccounts() {
    return em.createQuery(
            "select a.username from Account a where a.demo = true and a.active = true",
            String.class)
        .getResultList();
  }

  private static void refuse(String why) {
    throw new IllegalStateException("Loa does not start in production: " + why);
  }
}
