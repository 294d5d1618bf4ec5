package vn.loa.media;

import java.util.Arrays;
import vn.loa.shared.InvalidInput;
import vn.loa.shared.Reason;
import vn.loa.shared.Words;

/** Which pictures of the library are looked for; the names are stable codes. */
public enum PictureFilter {
  ALL,
  /** Nobody has said yet what they show. */
  UNDESCRIBED,
  /** Somebody in them no longer agrees. */
  CONSENT_ENDED;

  public static PictureFilter of(String name) {
    return Arrays.stream(values())
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new InvalidInput(Reason.at("filter", "media.unknown-filter", name)));
  }

  public String text() {
    return Words.of("media.filter." + name());
  }
}
