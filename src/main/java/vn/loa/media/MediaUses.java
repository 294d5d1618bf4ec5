package vn.loa.media;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static jakarta.transaction.Transactional.TxType.SUPPORTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.loa.identity.Actor;
import vn.loa.shared.Subject;
import vn.loa.shared.Words;

/** Where each picture is used, as its users say. */
@ApplicationScoped
public class MediaUses {
  @PersistenceContext EntityManager em;

  /**
   * Says that {@code subject} now uses exactly {@code media}, in the transaction that makes it so.
   *
   * <p>Pictures that do not exist are left out.
   *
   * @param title what people call the subject
   * @param agency whose it is
   * @param visible whether the public sees it there
   */
  @Transactional(MANDATORY)
  public void replace(
      Subject subject, String title, String agency, Set<Long> media, boolean visible) {
    em.createNativeQuery("delete from media_use where subject = ?1")
        .setParameter(1, subject.toString())
        .executeUpdate();
    for (var id : new TreeSet<>(media)) {
      em.createNativeQuery(
              "insert into media_use (media_id, subject, title, agency, visible)"
                  + " select id, ?2, ?3, ?4, ?5 from media_file where id = ?1 for key share")
          .setParameter(1, id)
          .setParameter(2, subject.toString())
          .setParameter(3, title)
          .setParameter(4, agency)
          .setParameter(5, visible)
          .executeUpdate();
    }
    if (visible && !media.isEmpty()) remember(subject);
  }

  /** What readers saw once stays part of what was published, whatever is shown afterwards. */
  private void remember(Subject subject) {
    em.createNativeQuery(
            "insert into media_once_public select media_id from media_use"
                + " where subject = ?1 and visible order by media_id on conflict do nothing")
        .setParameter(1, subject.toString())
        .executeUpdate();
  }

  /** Whether the public ever saw picture {@code id}. */
  @Transactional(SUPPORTS)
  boolean wasPublic(long id) {
    return !em.createNativeQuery("select media_id from media_once_public where media_id = ?1")
        .setParameter(1, id)
        .getResultList()
        .isEmpty();
  }

  /**
   * Every place that uses picture {@code id}; what is not public has its title for its own agency
   * only.
   */
  @Transactional(SUPPORTS)
  @SuppressWarnings("unchecked")
  public List<MediaUse> of(long id, Actor asker) {
    List<Object[]> rows =
        em.createNativeQuery(
                "select subject, case when visible or agency = ?2 then title else ?3 end, visible"
                    + " from media_use where media_id = ?1 order by visible desc, subject")
            .setParameter(1, id)
            .setParameter(2, asker.agency())
            .setParameter(3, Words.of("media.use-of-others"))
            .getResultList();
    return rows.stream()
        .map(r -> new MediaUse(Subject.parse((String) r[0]), (String) r[1], (Boolean) r[2]))
        .toList();
  }

  /** Which texts use picture {@code id}, and whose they are. */
  @Transactional(MANDATORY)
  @SuppressWarnings("unchecked")
  public List<Using> using(long id) {
    List<Object[]> rows =
        em.createNativeQuery(
                "select subject, agency, visible from media_use where media_id = ?1"
                    + " order by subject")
            .setParameter(1, id)
            .getResultList();
    return rows.stream()
        .map(r -> new Using(Subject.parse((String) r[0]), (String) r[1], (Boolean) r[2]))
        .toList();
  }

  /** A text that uses a picture, for whoever has to act on it. */
  public record Using(Subject subject, String agency, boolean visible) {}
}
