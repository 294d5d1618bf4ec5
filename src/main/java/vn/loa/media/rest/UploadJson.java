package vn.loa.media.rest;

import java.util.ArrayList;
import java.util.List;
import vn.loa.shared.Reason;

/** What became of each file that was sent: in the library, there already, or refused. */
public record UploadJson(List<MediaJson> items, List<KnownFile> known, List<RefusedFile> refused) {
  /** A file that is in the library already, and who brought it in. */
  public record KnownFile(String file, MediaJson picture, String uploader) {}

  /** A file that was not taken in. */
  public record RefusedFile(String file, List<Reason> reasons) {}

  static UploadJson empty() {
    return new UploadJson(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  }
}
