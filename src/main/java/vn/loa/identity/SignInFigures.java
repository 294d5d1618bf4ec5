package vn.loa.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import vn.loa.settings.Figures;
import vn.loa.settings.Meter;

/** How many people are at work. */
@ApplicationScoped
class SignInFigures implements Meter {
  private static final String LATELY =
      "select count(*) from sign_in where last_seen_at > now() - interval '15 min'";

  @PersistenceContext EntityManager em;

  @Override
  @Transactional
  public void tell(Figures figures) {
    var lately = ((Number) em.createNativeQuery(LATELY).getSingleResult()).longValue();
    figures.gauge("loa_sign_ins_active", "Sign-ins seen in the last 15 minutes.", lately);
  }
}
