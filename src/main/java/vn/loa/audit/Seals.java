package vn.loa.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import vn.loa.shared.Subject;

/** How far what the log says of one subject is sealed. */
@ApplicationScoped
@Transactional
public class Seals {
  /** Entries with and without a seal. */
  public record Sealed(long sealed, long waiting) {}

  @PersistenceContext EntityManager em;

  public Sealed of(Subject subject) {
    var row =
        (Object[])
            em.createNativeQuery(
                    """
                    select count(s.number), count(*) - count(s.number)
                    from audit_entry e left join audit_seal s on s.entry_id = e.id
                    where e.subject = ?""")
                .setParameter(1, subject.toString())
                .getSingleResult();
    return new Sealed(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
  }
}
