package vn.loa.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.loa.shared.NotFound;
import vn.loa.shared.Page;
import vn.loa.shared.Reason;
import vn.loa.shared.Text;

/** The collection of pictures. */
@ApplicationScoped
public class MediaFiles {
  private static final int MOST_COPIES = 100;

  private static final String ENDED =
      "m.id in (select media_id from media_consent_ended"
          + " where withdrawn_at is not null or ends_on < cast(?%d as date))";

  @PersistenceContext EntityManager em;
  @Inject Clock clock;

  MediaFile add(MediaFile file) {
    em.persist(file);
    em.flush();
    return file;
  }

  void remove(MediaFile file) {
    em.remove(file);
    em.flush();
  }

  Optional<MediaFile> find(long id) {
    return Optional.ofNullable(em.find(MediaFile.class, id));
  }

  MediaFile get(long id) {
    return find(id).orElseThrow(() -> new NotFound(Reason.of("media.not-found")));
  }

  /** Whether anybody's consent is on record for it, given or withdrawn. */
  boolean hasConsents(MediaFile file) {
    return em.createQuery("select count(c) from Consent c where c.mediaId = :id", Long.class)
            .setParameter("id", file.id())
            .getSingleResult()
        > 0;
  }

  /** The picture, held so that nobody begins to use it meanwhile. */
  MediaFile locked(long id) {
    var file = get(id);
    em.lock(file, LockModeType.PESSIMISTIC_WRITE);
    return file;
  }

  List<MediaFile> all(Collection<Long> ids) {
    if (ids.isEmpty()) return List.of();
    return em.createQuery("select m from MediaFile m where m.id in :ids", MediaFile.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  /** The picture, if the public sees it somewhere. */
  @SuppressWarnings("unchecked")
  Optional<MediaFile> shown(long id) {
    var query =
        em.createNativeQuery(
            "select m.* from media_file m where m.id = ?1 and exists"
                + " (select 1 from media_use u where u.media_id = m.id and u.visible)",
            MediaFile.class);
    return query.setParameter(1, id).getResultList().stream().findFirst();
  }

  /**
   * Pictures whose label, alt text, caption or credit hold every word of {@code q}, newest first.
   *
   * @param uploader whose pictures; 0 for everybody's
   */
  @SuppressWarnings("unchecked")
  Page<MediaFile> search(String q, PictureFilter filter, int page, int size, long uploader) {
    var values = new ArrayList<Object>();
    var where = new StringBuilder(" from media_file m where true");
    for (var word : Text.folded(Text.question(q)).split(" "))
      if (!word.isEmpty()) and(where, values, "m.words like ?%d", "%" + literal(word) + "%");
    if (uploader != 0) and(where, values, "m.uploaded_by = ?%d", uploader);
    if (filter == PictureFilter.UNDESCRIBED) where.append(" and m.alt = ''");
    if (filter == PictureFilter.CONSENT_ENDED)
      and(where, values, ENDED, LocalDate.now(clock).toString());
    var ids = "select m.id" + where + " order by m.id desc limit %d offset %d";
    var rows =
        em.createNativeQuery(
            "select * from media_file where id in (%s) order by id desc"
                .formatted(ids.formatted(size, Page.offset(page, size))),
            MediaFile.class);
    var count = fill(em.createNativeQuery("select count(*)" + where), values).getSingleResult();
    return new Page<>(fill(rows, values).getResultList(), ((Number) count).longValue(), page, size);
  }

  /** One more condition, with the number of its value at {@code %d}. */
  private static void and(StringBuilder where, List<Object> values, String test, Object value) {
    values.add(value);
    where.append(" and ").append(test.formatted(values.size()));
  }

  private static Query fill(Query query, List<Object> values) {
    for (var i = 0; i < values.size(); i++) query.setParameter(i + 1, values.get(i));
    return query;
  }

  private static String literal(String word) {
    return word.replaceAll("([\\\\%_])", "\\\\$1");
  }

  /** Pictures with these bytes, newest first, and then those with these pixels. */
  List<MediaFile> same(String sha256, String pixels) {
    return em.createQuery(
            "select m from MediaFile m where m.stored.sha256 = :sha256"
                + " or m.stored.pixels = :pixels order by"
                + " case when m.stored.sha256 = :sha256 then 0 else 1 end, m.id desc",
            MediaFile.class)
        .setParameter("sha256", sha256)
        .setParameter("pixels", pixels)
        .setMaxResults(MOST_COPIES)
        .getResultList();
  }

  /** Whether this node makes renditions until the transaction ends; only one at a time does. */
  boolean takeTurnToRender() {
    return (Boolean)
        em.createNativeQuery("select pg_try_advisory_xact_lock(hashtext('media_file.rendering'))")
            .getSingleResult();
  }

  /**
   * The newest picture whose renditions were made by neither. It is asked every second, so an index
   * answers: before, between and behind the two.
   */
  @SuppressWarnings("unchecked")
  Optional<MediaFile> waitingFor(String rendering, String failed) {
    return em
        .createNativeQuery(
            """
            select m.* from media_file m where m.id = (select max(id) from (
              (select id from media_file where rendering < least(?1, ?2)
                order by rendering desc, id desc limit 1)
              union all (select id from media_file
                where rendering > least(?1, ?2) and rendering < greatest(?1, ?2)
                order by rendering desc, id desc limit 1)
              union all (select id from media_file where rendering > greatest(?1, ?2)
                order by rendering desc, id desc limit 1)) waiting)""",
            MediaFile.class)
        .setParameter(1, rendering)
        .setParameter(2, failed)
        .getResultList()
        .stream()
        .findFirst();
  }

  /**
   * Says by what its renditions were made, unless it looks different by now. No change of the
   * picture itself: whoever edits it meanwhile neither waits for this nor loses a race by it.
   */
  void rendered(MediaFile file, String rendering) {
    em.createNativeQuery("update media_file set rendering = ?1 where id = ?2 and version = ?3")
        .setParameter(1, rendering)
        .setParameter(2, file.id())
        .setParameter(3, file.changes())
        .executeUpdate();
  }

  void forgetRenderings() {
    em.createNativeQuery("update media_file set rendering = ?1")
        .setParameter(1, MediaFile.ANEW)
        .executeUpdate();
  }

  long renderedBy(String rendering) {
    return em.createQuery(
            "select count(m) from MediaFile m where m.rendering = :rendering", Long.class)
        .setParameter("rendering", rendering)
        .getSingleResult();
  }

  long count() {
    return em.createQuery("select count(m) from MediaFile m", Long.class).getSingleResult();
  }
}
