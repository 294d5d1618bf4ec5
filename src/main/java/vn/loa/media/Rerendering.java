package vn.loa.media;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.loa.identity.CurrentAccount;
import vn.loa.identity.Duty;
import vn.loa.shared.NotKept;

/**
 * Makes renditions ahead of their readers: of new pictures, of those whose look changed, and of all
 * when the sizes changed or the administrator asks.
 *
 * <p>What waits is said by the pictures themselves, each is made in a transaction of its own by the
 * one node whose turn it is: a stop of any kind loses at most the picture in hand.
 */
@ApplicationScoped
@Transactional
public class Rerendering {
  private static final Logger LOG = Logger.getLogger(Rerendering.class.getName());
  private static final String FAILED = "failed";

  @Inject MediaFiles files;
  @Inject Renditions renditions;
  @Inject CurrentAccount account;

  /** How many pictures there are, have their renditions, and could not be read. */
  public record Progress(long total, long done, long failed) {}

  public Progress progress() {
    account.get().entrustedWith(Duty.GOVERN);
    var failed = files.renderedBy(FAILED);
    return new Progress(files.count(), files.renderedBy(MediaFile.RENDERING) + failed, failed);
  }

  /** Has all renditions of all pictures made anew. */
  public Progress begin() {
    account.get().entrustedWith(Duty.GOVERN);
    files.forgetRenderings();
    return progress();
  }

  /** Makes those of one picture; says whether any may still wait. */
  @Transactional(REQUIRES_NEW)
  public boolean next() {
    if (!files.takeTurnToRender()) return true;
    var waiting = files.waitingFor(MediaFile.RENDERING, FAILED);
    waiting.ifPresent(file -> files.rendered(file, make(file)));
    return waiting.isPresent();
  }

  private String make(MediaFile file) {
    try {
      renditions.makeAll(file, file.isRenderedAnew());
      return MediaFile.RENDERING;
    } catch (NotKept noRoom) {
      throw noRoom; // not the picture's fault: it waits
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "the renditions of picture " + file.id() + " cannot be made", e);
      return FAILED;
    }
  }
}
