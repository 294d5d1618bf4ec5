package vn.loa.media.rest;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.identity.Actor;
import vn.loa.media.ConsentState;
import vn.loa.media.FocalPoint;
import vn.loa.media.MediaFile;
import vn.loa.media.MediaUse;
import vn.loa.media.PictureLinks;

/**
 * A picture as the API answers it.
 *
 * @param picture newsroom addresses, for whoever has signed in
 * @param consent whether those who can be recognised in it agree
 * @param replaceable whether the asker may put another file in its place; like the uses
 * @param uses where it is used; only in the answer about one picture
 */
public record MediaJson(
    long id,
    String name,
    String format,
    int width,
    int height,
    int bytes,
    String sha256,
    String alt,
    String caption,
    String credit,
    String copyright,
    String licence,
    String agency,
    Instant uploadedAt,
    boolean describable,
    boolean deletable,
    @Nullable Boolean replaceable,
    FocalPoint focus,
    boolean animated,
    boolean identifiable,
    ConsentState consent,
    PictureLinks picture,
    @Nullable List<Use> uses) {

  /** One place that uses the picture. */
  public record Use(String subject, String title, boolean visible) {
    static Use of(MediaUse use) {
      return new Use(use.subject().toString(), use.title(), use.visible());
    }
  }

  static MediaJson of(MediaFile file, Actor asker, ConsentState consent) {
    return of(file, asker, consent, null, null);
  }

  static MediaJson of(
      MediaFile file,
      Actor asker,
      ConsentState consent,
      @Nullable Boolean replaceable,
      @Nullable List<MediaUse> uses) {
    return new MediaJson(
        file.id(),
        file.name(),
        file.format().name(),
        file.width(),
        file.height(),
        file.bytes(),
        file.sha256(),
        file.alt(),
        file.caption(),
        file.credit(),
        file.copyright(),
        file.licence().name(),
        file.agency(),
        file.uploadedAt(),
        file.mayBeDescribedBy(asker),
        file.mayBeDeletedBy(asker),
        replaceable,
        file.focus(),
        file.animated().isPresent(),
        file.identifiable(),
        consent,
        PictureLinks.newsroom(file),
        uses == null ? null : uses.stream().map(Use::of).toList());
  }
}
