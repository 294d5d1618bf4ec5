package vn.loa.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.loa.taxonomy.ObjectiveCatalogue;

/** All objectives, in the order of their plans. */
@ApplicationScoped
public class Objectives implements ObjectiveCatalogue {
  @PersistenceContext EntityManager em;

  @Override
  public List<Entry> entries() {
    return all().stream().map(Objective::entry).toList();
  }

  public List<Objective> all() {
    return em.createQuery(
            "select objective from Objective objective order by objective.position",
            Objective.class)
        .getResultList();
  }

  public Optional<Objective> find(String code) {
    return Optional.ofNullable(em.find(Objective.class, code));
  }

  public List<Objective> ofProgramme(String programme) {
    return all().stream().filter(each -> each.programme().equals(programme)).toList();
  }

  public List<Plan> plans() {
    return em.createQuery("select plan from Plan plan order by plan.beginsOn desc", Plan.class)
        .getResultList();
  }
}
