package vn.loa.media.rest;

import java.util.List;
import vn.loa.shared.Reason;

/** What became of each file that was sent: in the library, or refused with its reasons. */
public record UploadJson(List<MediaJson> items, List<RefusedFile> refused) {
  /** A file that was not taken in. */
  public record RefusedFile(String file, List<Reason> reasons) {}
}
