package vn.loa.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;

/** Lets one node at a time do what is done for all. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class Chores {
  @PersistenceContext EntityManager em;

  /** Takes the chore for so long, unless another node has it; whether it was free. */
  public boolean take(String name, Duration howLong) {
    return em.createNativeQuery(
                """
                insert into search_chore values (?1, now() + ?2 * interval '1 s')
                on conflict (name) do update set taken_until = excluded.taken_until
                where search_chore.taken_until < now()""")
            .setParameter(1, name)
            .setParameter(2, howLong.toSeconds())
            .executeUpdate()
        == 1;
  }

  /** Keeps what was taken for so long from now; none: gives it back. */
  public void keep(String name, Duration howLong) {
    em.createNativeQuery(
            "update search_chore set taken_until = now() + ?2 * interval '1 s' where name = ?1")
        .setParameter(1, name)
        .setParameter(2, howLong.toSeconds())
        .executeUpdate();
  }
}
