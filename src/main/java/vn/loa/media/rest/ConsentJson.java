package vn.loa.media.rest;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.loa.media.Consent;
import vn.loa.media.MediaFile;

/**
 * A consent as the API answers it.
 *
 * @param person first letters alone
 * @param forgotten whether the name was kept long enough, and is gone
 * @param present whether it is about the file that the picture shows now
 */
public record ConsentJson(
    long id,
    String kind,
    String kindText,
    String person,
    String note,
    LocalDate givenOn,
    @Nullable LocalDate endsOn,
    @Nullable Instant withdrawnAt,
    String withdrawal,
    boolean forgotten,
    boolean present) {

  static ConsentJson of(Consent consent, MediaFile picture) {
    return new ConsentJson(
        consent.id(),
        consent.kind().name(),
        consent.kind().text(),
        consent.masked(),
        consent.note(),
        consent.givenOn(),
        consent.endsOn(),
        consent.withdrawnAt(),
        consent.withdrawal(),
        consent.isForgotten(),
        consent.isAbout(picture));
  }
}
