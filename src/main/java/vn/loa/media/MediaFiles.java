package vn.loa.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Arrays;
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
  @PersistenceContext EntityManager em;

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
  Page<MediaFile> search(String q, int page, int size, long uploader) {
    var words = Arrays.stream(Text.folded(Text.question(q)).split(" "));
    var asked = words.filter(word -> !word.isEmpty()).toArray(String[]::new);
    var where = new StringBuilder(" from media_file m where true");
    for (var i = 1; i <= asked.length; i++) where.append(" and m.words like ?").append(i);
    if (uploader != 0) where.append(" and m.uploaded_by = ?").append(asked.length + 1);
    var count = em.createNativeQuery("select count(*)" + where);
    var ids = "select m.id" + where + " order by m.id desc limit %d offset %d";
    var rows =
        em.createNativeQuery(
            "select * from media_file where id in (%s) order by id desc"
                .formatted(ids.formatted(size, Page.offset(page, size))),
            MediaFile.class);
    fill(count, asked, uploader);
    fill(rows, asked, uploader);
    var total = ((Number) count.getSingleResult()).longValue();
    return new Page<>(rows.getResultList(), total, page, size);
  }

  private static void fill(Query query, String[] words, long uploader) {
    for (var i = 0; i < words.length; i++) query.setParameter(i + 1, "%" + literal(words[i]) + "%");
    if (uploader != 0) query.setParameter(words.length + 1, uploader);
  }

  private static String literal(String word) {
    return word.replaceAll("([\\\\%_])", "\\\\$1");
  }

  /** The newest picture with these bytes or these pixels. */
  Optional<MediaFile> same(String sha256, String pixels) {
    return em.createQuery(
            "select m from MediaFile m where m.stored.sha256 = :sha256"
                + " or m.stored.pixels = :pixels order by m.id desc",
            MediaFile.class)
        .setParameter("sha256", sha256)
        .setParameter("pixels", pixels)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
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
