package vn.loa.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.loa.shared.NotFound;
import vn.loa.shared.Reason;

/** All agencies, those that have ended included. */
@ApplicationScoped
public class Agencies {
  @PersistenceContext EntityManager em;

  /** All of them, by name; there are a few hundred at most. */
  public List<Agency> all() {
    return em.createQuery("select a from Agency a order by a.name", Agency.class).getResultList();
  }

  public Set<String> codes() {
    return all().stream().map(Agency::code).collect(Collectors.toSet());
  }

  public Optional<Agency> find(String code) {
    return Optional.ofNullable(em.find(Agency.class, code));
  }

  public Agency get(String code) {
    return find(code)
        .orElseThrow(() -> new NotFound(Reason.at("agency", "identity.agency-unknown", code)));
  }

  void add(Agency agency) {
    em.persist(agency);
    em.flush();
  }
}
