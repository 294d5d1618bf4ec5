package vn.loa.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.loa.shared.Page;
import vn.loa.shared.Subject;

/** Where somebody is shown to readers who no longer agrees. */
@ApplicationScoped
@Transactional
public class EndedConsents {
  @PersistenceContext EntityManager em;
  @Inject Clock clock;

  /**
   * A text that readers see together with pictures to which somebody no longer agrees.
   *
   * @param since the first day without consent
   */
  public record Shown(Subject subject, String title, List<Long> pictures, LocalDate since) {}

  /**
   * Those of {@code agency}'s texts, what ended first at the head; at most {@code most}.
   *
   * @param kind of the texts' subjects
   */
  @SuppressWarnings("unchecked")
  public Page<Shown> shown(String kind, String agency, int most) {
    List<Object[]> rows =
        em.createNativeQuery(
                """
                select u.subject, min(u.title), string_agg(distinct cast(u.media_id as text), ','),
                  cast(min(least(cast(e.withdrawn_at at time zone 'Asia/Ho_Chi_Minh' as date),
                    e.ends_on + 1)) as text),
                  count(*) over ()
                from media_consent_ended e join media_use u on u.media_id = e.media_id
                where (e.withdrawn_at is not null or e.ends_on < cast(?1 as date))
                  and u.visible and u.agency = ?2 and split_part(u.subject, ':', 1) = ?3
                group by u.subject order by 4, 1""")
            .setParameter(1, LocalDate.now(clock).toString())
            .setParameter(2, agency)
            .setParameter(3, kind)
            .setMaxResults(most)
            .getResultList();
    var total = rows.isEmpty() ? 0 : ((Number) rows.get(0)[4]).longValue();
    return new Page<>(rows.stream().map(EndedConsents::shown).toList(), total, 1, most);
  }

  private static Shown shown(Object[] row) {
    var pictures = Arrays.stream(((String) row[2]).split(",")).map(Long::valueOf).sorted().toList();
    return new Shown(
        Subject.parse((String) row[0]),
        (String) row[1],
        pictures,
        LocalDate.parse((String) row[3]));
  }
}
