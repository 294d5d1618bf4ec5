package vn.loa.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.loa.identity.Actor;
import vn.loa.identity.CurrentAccount;
import vn.loa.shared.Forbidden;
import vn.loa.shared.InvalidInput;
import vn.loa.shared.NotFound;
import vn.loa.shared.Reason;
import vn.loa.shared.Text;

/**
 * Who agreed to be shown in which picture.
 *
 * <p>Names are personal data: they are masked for all but whoever keeps the picture, and reading
 * one leaves a line in the log.
 */
@ApplicationScoped
@Transactional
public class Consents {
  /** So long it can be proved that somebody agreed, or withdrew it (design rule 14). */
  private static final Period KEPT = Period.ofYears(1);

  private static final String NOBODY = "—";

  @PersistenceContext EntityManager em;
  @Inject MediaFiles files;
  @Inject CurrentAccount account;
  @Inject Clock clock;
  @Inject Event<MediaEvent> events;

  /** Says whether somebody in the picture can be recognised. */
  public MediaFile identify(long picture, boolean someone) {
    var file = describable(picture);
    file.identify(someone);
    events.fire(new MediaEvent.ConsentChanged(file, someone ? "needed" : "not-needed", 0));
    return file;
  }

  /** Writes down that somebody agrees, which also says that somebody can be recognised. */
  public Consent record(long picture, ConsentGiven given) {
    var file = describable(picture);
    if (given.givenOn().isAfter(today()))
      throw new InvalidInput(Reason.at("givenOn", "media.consent.in-future"));
    file.identify(true);
    var consent = new Consent(file, given, account.get(), clock.instant());
    em.persist(consent);
    em.flush();
    renew(consent);
    events.fire(new MediaEvent.ConsentChanged(file, "recorded", consent.id()));
    return consent;
  }

  /** Says of what the same person agreed to before that it counts no more. */
  private void renew(Consent by) {
    em.createNativeQuery(
            """
            update media_consent c set renewed = true from media_consent n
            where n.id = ?1 and c.media_id = n.media_id and c.file = n.file and c.id < n.id
              and c.forgotten_at is null and fold(c.person) = fold(n.person)""")
        .setParameter(1, by.id())
        .executeUpdate();
  }

  /** Writes down that somebody no longer agrees. */
  public void withdraw(long picture, long id, String reason) {
    var file = describable(picture);
    var why = Text.line(reason);
    if (why.isEmpty()) throw new InvalidInput(Reason.at("reason", "media.consent.no-reason"));
    get(file, id).withdraw(why, clock.instant());
    events.fire(new MediaEvent.ConsentChanged(file, "withdrawn", id));
  }

  /** All of a picture, newest first, for whoever may describe it. */
  public List<Consent> of(long picture) {
    return em.createQuery(
            "select c from Consent c where c.mediaId = :picture order by c.id desc", Consent.class)
        .setParameter("picture", describable(picture).id())
        .getResultList();
  }

  /** The name in full, for whoever keeps the picture; the log says who read it. */
  public String people(long picture, long id) {
    var file = files.get(picture);
    if (!file.mayBeDeletedBy(account.get())) throw new Forbidden(Reason.of("media.consent.masked"));
    var people = get(file, id).people();
    events.fire(new MediaEvent.ConsentChanged(file, "read", id));
    return people;
  }

  /** Which of these pictures somebody in them no longer agrees to. */
  @SuppressWarnings("unchecked")
  public Set<Long> ended(Collection<Long> pictures) {
    if (pictures.isEmpty()) return Set.of();
    List<Number> ids =
        em.createNativeQuery(
                "select media_id from media_consent_ended where media_id = any (?1::bigint[])"
                    + " and (withdrawn_at is not null or ends_on < cast(?2 as date))")
            .setParameter(1, array(pictures))
            .setParameter(2, today().toString())
            .getResultList();
    var ended = new HashSet<Long>();
    ids.forEach(id -> ended.add(id.longValue()));
    return ended;
  }

  /** How it is with everybody in {@code file}. */
  public ConsentState state(MediaFile file) {
    return states(List.of(file)).apply(file);
  }

  /** The same of each of these, asked all at once. */
  public Function<MediaFile, ConsentState> states(Collection<MediaFile> pictures) {
    var ended = ended(pictures.stream().map(MediaFile::id).toList());
    var given = given(pictures.stream().filter(MediaFile::identifiable).toList());
    return file -> state(file, ended, given);
  }

  private static ConsentState state(MediaFile file, Set<Long> ended, Set<Long> given) {
    if (ended.contains(file.id())) return ConsentState.ENDED;
    if (!file.identifiable()) return ConsentState.NOT_NEEDED;
    return given.contains(file.id()) ? ConsentState.GIVEN : ConsentState.MISSING;
  }

  /** Which of these are the file that somebody agreed to. */
  private Set<Long> given(List<MediaFile> pictures) {
    if (pictures.isEmpty()) return Set.of();
    return Set.copyOf(
        em.createQuery(
                """
                select distinct m.id from MediaFile m join Consent c
                  on c.mediaId = m.id and c.file = m.stored.sha256 and c.forgottenAt is null
                where m.id in :pictures""",
                Long.class)
            .setParameter("pictures", pictures.stream().map(MediaFile::id).toList())
            .getResultList());
  }

  /**
   * Takes the names and remarks out of what ended long ago, and of what another file took the place
   * of; that it ended stays known.
   */
  int forgetPeople() {
    var longAgo = today().minus(KEPT);
    return em.createNativeQuery(
            """
            update media_consent c set version = c.version + 1, forgotten_at = ?1, person = ?2,
              guardian = '', note = '', withdrawal = ''
            from media_file m
            where m.id = c.media_id and c.forgotten_at is null
              and (c.file <> m.sha256 or c.withdrawn_at < ?3 or c.ends_on < ?4)""")
        .setParameter(1, Timestamp.from(clock.instant()))
        .setParameter(2, NOBODY)
        .setParameter(3, Timestamp.from(longAgo.atStartOfDay(clock.getZone()).toInstant()))
        .setParameter(4, Date.valueOf(longAgo))
        .executeUpdate();
  }

  private MediaFile describable(long picture) {
    var file = files.get(picture);
    Actor actor = account.get();
    if (!file.mayBeDescribedBy(actor)) throw new Forbidden(Reason.of("media.describe-others"));
    return file;
  }

  private Consent get(MediaFile file, long id) {
    var consent = em.find(Consent.class, id);
    if (consent == null || consent.mediaId() != file.id())
      throw new NotFound(Reason.of("media.consent.not-found"));
    return consent;
  }

  private static String array(Collection<Long> ids) {
    return ids.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
