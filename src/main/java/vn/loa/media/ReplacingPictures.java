package vn.loa.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.loa.identity.CurrentAccount;
import vn.loa.media.MediaUses.Using;
import vn.loa.shared.Forbidden;
import vn.loa.shared.InvalidInput;
import vn.loa.shared.Reason;
import vn.loa.shared.Text;

/**
 * Puts another file in the place of a picture; every text that uses the picture keeps it.
 *
 * <p>Nothing that is public changes silently: a picture that readers see is replaced only by
 * whoever publishes for the agency that all those texts belong to, with a reason that stands under
 * each of them as a correction. A text that waits for a decision must not change under those who
 * decide, so the articles refuse the replacement until it is decided or returned. Whoever wants to
 * change the picture of one text alone revises that text instead.
 *
 * <p>A picture that readers saw once is replaced by its agency's publishers only as well, and with
 * a reason: the history of what was published shows it. Nothing is kept of the file before, so this
 * is also how a picture is erased for whoever asks for it.
 */
@ApplicationScoped
@Transactional
public class ReplacingPictures {
  private static final int LONGEST_REASON = 500;

  @Inject MediaFiles files;
  @Inject MediaUses uses;
  @Inject MediaStore store;
  @Inject Decoder decoder;
  @Inject Consents consents;
  @Inject CurrentAccount account;
  @Inject Event<MediaEvent> events;

  /** Decoded before anything is locked: that is the slow part. */
  public MediaFile replace(long id, Upload upload, String reason) {
    var why = Text.line(reason);
    check(files.get(id), why);
    var picture = Container.of(upload.bytes());
    boolean transparent = decoder.decoded(picture, image -> image.getColorModel().hasAlpha());
    var file = files.locked(id);
    check(file, why);
    boolean withdrawn = consents.state(file) == ConsentState.ENDED;
    var before = file.replace(new StoredFile(upload, picture, transparent));
    store.keep(file.stored(), picture);
    events.fire(new MediaEvent.Replaced(file, before, why, withdrawn));
    return file;
  }

  private void check(MediaFile file, String why) {
    var shown = shown(file);
    boolean once = uses.wasPublic(file.id());
    if (!mayReplace(file, shown, once)) throw new Forbidden(refusal(shown, once));
    if (once && why.isEmpty()) throw new InvalidInput(Reason.at("reason", unexplained(shown)));
    if (why.length() > LONGEST_REASON)
      throw new InvalidInput(Reason.at("reason", "media.replace.too-long", LONGEST_REASON));
  }

  private List<Using> shown(MediaFile file) {
    return uses.using(file.id()).stream().filter(Using::visible).toList();
  }

  private boolean mayReplace(MediaFile file, List<Using> shown, boolean once) {
    var actor = account.get();
    if (!once) return file.mayBeDescribedBy(actor);
    return file.mayBePublishedBy(actor)
        && shown.stream().allMatch(use -> use.agency().equals(actor.agency()));
  }

  private static Reason refusal(List<Using> shown, boolean once) {
    if (!shown.isEmpty()) return Reason.of("media.replace.public");
    return Reason.of(once ? "media.replace.once-public" : "media.describe-others");
  }

  private static String unexplained(List<Using> shown) {
    return shown.isEmpty() ? "media.replace.no-reason-once" : "media.replace.no-reason";
  }

  /** Whether {@link #replace} would let whoever asks. */
  public boolean isOpen(MediaFile file) {
    return mayReplace(file, shown(file), uses.wasPublic(file.id()));
  }
}
