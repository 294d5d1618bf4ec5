package vn.loa.media.rest;

import java.util.ArrayList;
import java.util.List;
import vn.loa.shared.Reason;

/** What became of each file that was sent: in the library, there already, or refused. */
public record UploadJson(List<MediaJson> items, List<KnownFile> known, List<RefusedFile> refused) {
  /**
   * A file that is in the library already, and who brought it in.
   *
   * @param identical whether it is the same to the byte, not only the same pixels
   */
  public record KnownFile(String file, MediaJson picture, String uploader, boolean identical) {}

  /** A file that was not taken in. */
  public record RefusedFile(String file, List<Reason> reasons) {}

  static UploadJson empty() {
    return new UploadJson(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  }
}
