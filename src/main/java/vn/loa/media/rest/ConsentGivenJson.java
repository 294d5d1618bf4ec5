package vn.loa.media.rest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.loa.media.ConsentGiven;
import vn.loa.media.ConsentKind;
import vn.loa.shared.InvalidInput;
import vn.loa.shared.Reason;

/** What a client says of a consent; days are written {@code 2024-06-03}. */
public record ConsentGivenJson(
    @Nullable String kind,
    @Nullable String person,
    @Nullable String guardian,
    @Nullable String note,
    @Nullable String givenOn,
    @Nullable String endsOn) {

  ConsentGiven given() {
    return new ConsentGiven(
        known(), orEmpty(person), orEmpty(guardian), orEmpty(note), start(), end());
  }

  private ConsentKind known() {
    return Arrays.stream(ConsentKind.values())
        .filter(each -> each.name().equals(kind))
        .findFirst()
        .orElseThrow(() -> new InvalidInput(Reason.at("kind", "media.consent.no-kind")));
  }

  private LocalDate start() {
    return day("givenOn", orEmpty(givenOn));
  }

  private @Nullable LocalDate end() {
    return orEmpty(endsOn).isEmpty() ? null : day("endsOn", orEmpty(endsOn));
  }

  private static LocalDate day(String field, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new InvalidInput(Reason.at(field, "media.consent.no-day"));
    }
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text.strip();
  }
}
