package vn.loa.media.rest;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.loa.media.Description;
import vn.loa.media.Licence;
import vn.loa.shared.InvalidInput;
import vn.loa.shared.Reason;

/** What a client says about a picture; what it leaves out is empty. */
public record DescriptionJson(
    @Nullable String alt,
    @Nullable String caption,
    @Nullable String credit,
    @Nullable String copyright,
    @Nullable String licence) {

  Description description() {
    return new Description(
        orEmpty(alt), orEmpty(caption), orEmpty(credit), orEmpty(copyright), known());
  }

  private Licence known() {
    if (licence == null || licence.isEmpty()) return Licence.UNKNOWN;
    return Arrays.stream(Licence.values())
        .filter(each -> each.name().equals(licence))
        .findFirst()
        .orElseThrow(() -> new InvalidInput(Reason.at("licence", "media.unknown-licence")));
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
