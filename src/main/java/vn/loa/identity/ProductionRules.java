package vn.loa.identity;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.logging.Logger;
import vn.loa.settings.ProductionSettings;
import vn.loa.settings.Profile;
import vn.loa.settings.Settings;

/** Refuses to start in production with what only a demo may have. */
@Singleton
@Startup
@DependsOn("Migration")
public class ProductionRules {
  private static final Logger LOG = Logger.getLogger(ProductionRules.class.getName());

  @Inject Settings settings;
  @PersistenceContext EntityManager em;

  @PostConstruct
  void check() {
    if (settings.profile() != Profile.PRODUCTION) return;
    ProductionSettings.fault(settings).ifPresent(ProductionRules::refuse);
    var demo = demoAccounts();
    if (!demo.isEmpty())
      refuse(
          "LOA_PROFILE is production, but these demo accounts are active: "
              + String.join(", ", demo));
  }

  private List<String> demoAccounts() {
    return em.createQuery(
            "select a.username from Account a where a.demo = true and a.active = true",
            String.class)
        .getResultList();
  }

  /** In one line of its own, which the launcher shows to whoever started Loa. */
  private static void refuse(String why) {
    var line = "Loa does not start: " + why;
    LOG.severe(line);
    throw new IllegalStateException(line);
  }
}
