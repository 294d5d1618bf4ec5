package vn.loa.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.awt.image.BufferedImage;
import java.io.InputStream;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.loa.identity.Actor;
import vn.loa.identity.CurrentAccount;
import vn.loa.identity.Duty;
import vn.loa.shared.Forbidden;
import vn.loa.shared.Page;
import vn.loa.shared.Reason;
import vn.loa.shared.RuleBroken;

/** What the newsroom does with pictures. Every public method is one transaction. */
@ApplicationScoped
@Transactional
public class Media {
  @Inject MediaFiles files;
  @Inject MediaUses uses;
  @Inject MediaStore store;
  @Inject Renditions renditions;
  @Inject Decoder decoder;
  @Inject CurrentAccount account;
  @Inject Clock clock;
  @Inject Event<MediaEvent> events;

  /**
   * Takes a picture in; the database is asked only after the slow part.
   *
   * @param declaredSize what the sender says of its length, to refuse early; -1 when unknown
   */
  public MediaFile upload(InputStream in, String fileName, long declaredSize) {
    return upload(Upload.read(in, fileName, declaredSize));
  }

  public MediaFile upload(Upload upload) {
    var uploader = uploader();
    var picture = Container.of(upload.bytes());
    var file = decoder.decoded(picture, image -> keep(upload, picture, image, uploader));
    store.keepOnlyIf(() -> add(file), file.stored());
    return file;
  }

  private void add(MediaFile file) {
    files.add(file);
    events.fire(new MediaEvent.Uploaded(file));
  }

  private MediaFile keep(Upload upload, Container picture, BufferedImage image, Actor uploader) {
    var transparent = image.getColorModel().hasAlpha();
    var stored = new StoredFile(upload, picture, transparent);
    var file = new MediaFile(stored, picture.embedded(), uploader, clock.instant());
    store.keepOnlyIf(
        () -> {
          store.keep(stored, picture);
          renditions.makeFirst(file, image);
        },
        stored);
    return file;
  }

  private Actor uploader() {
    var actor = account.get();
    return takesFrom(actor) ? actor : actor.entrustedWith(Duty.MEDIA);
  }

  /** Whether {@code actor} may upload. */
  public static boolean takesFrom(Actor actor) {
    return actor.may(Duty.REPORT) || actor.may(Duty.EDIT) || actor.may(Duty.MEDIA);
  }

  public MediaFile describe(long id, Description description) {
    var file = files.get(id);
    checkDescribable(file);
    file.describe(description);
    events.fire(new MediaEvent.Described(file));
    return file;
  }

  /**
   * Has the crops made around another point. That is how a picture is shown, not what it shows: who
   * may describe it may do this, also while it is public, and the log keeps it.
   */
  public MediaFile focus(long id, FocalPoint point) {
    var file = files.get(id);
    checkDescribable(file);
    file.focus(point);
    events.fire(new MediaEvent.Focused(file));
    return file;
  }

  private void checkDescribable(MediaFile file) {
    if (!file.mayBeDescribedBy(account.get()))
      throw new Forbidden(Reason.of("media.describe-others"));
  }

  public void delete(long id) {
    var actor = account.get();
    var file = files.locked(id);
    if (!file.mayBeDeletedBy(actor)) throw new Forbidden(Reason.of("media.delete-others"));
    checkUnneeded(file, actor);
    files.remove(file);
    events.fire(new MediaEvent.Deleted(file));
  }

  private void checkUnneeded(MediaFile file, Actor actor) {
    var where = uses.of(file.id(), actor).stream().map(MediaUse::title).distinct().toList();
    if (!where.isEmpty())
      throw new RuleBroken(Reason.of("media.delete-used", String.join("”, “", where)));
    if (uses.wasPublic(file.id())) throw new RuleBroken(Reason.of("media.delete-published"));
    if (!file.isKeptBy(actor) && files.hasConsents(file))
      throw new Forbidden(Reason.of("media.delete-consents"));
  }

  public MediaFile get(long id) {
    account.get();
    return files.get(id);
  }

  public List<MediaUse> usesOf(long id) {
    return uses.of(id, account.get());
  }

  /** Pictures that hold every word of {@code q}, with or without accents, newest first. */
  public Page<MediaFile> search(String q, PictureFilter filter, int page, boolean mine) {
    var actor = account.get();
    return files.search(q, filter, Math.max(1, page), Page.SIZE, mine ? actor.id() : 0);
  }

  /** For whoever shows text with pictures: no permission is asked. */
  public Optional<MediaFile> find(long id) {
    return files.find(id);
  }

  /** Like {@link #find(long)}, for many; those that do not exist are left out. */
  public Map<Long, MediaFile> find(Collection<Long> ids) {
    return files.all(ids).stream().collect(Collectors.toMap(MediaFile::id, Function.identity()));
  }
}
