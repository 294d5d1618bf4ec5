package vn.loa.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import vn.loa.identity.Accounts;
import vn.loa.identity.CurrentAccount;
import vn.loa.shared.Words;

/** Finds what is in the library already, so that nobody describes the same picture twice. */
@ApplicationScoped
@Transactional
public class Duplicates {
  @Inject MediaFiles files;
  @Inject Accounts accounts;
  @Inject CurrentAccount account;

  /**
   * A picture of the library, and the name of whoever brought it in.
   *
   * @param identical whether it is the same file to the byte, not only the same pixels
   */
  public record Known(MediaFile file, String uploader, boolean identical) {}

  /**
   * The newest picture with the same bytes, or else with the same pixels under another description.
   * The library is open to everybody who has signed in, and so is this.
   */
  public Optional<Known> of(Upload upload) {
    account.get();
    var sha256 = upload.sha256();
    return files
        .same(sha256, Container.of(upload.bytes()).pixelHash())
        .map(file -> new Known(file, uploaderOf(file), file.sha256().equals(sha256)));
  }

  /** The same, for whoever brings in pictures by the thousand. */
  public Optional<MediaFile> like(Upload upload) {
    account.get();
    return files.same(upload.sha256(), Container.of(upload.bytes()).pixelHash());
  }

  /** Pictures of an imported site are nobody's. */
  private String uploaderOf(MediaFile file) {
    if (file.uploadedBy() == 0) return Words.of("article.import.name");
    return accounts.get(file.uploadedBy()).displayName();
  }
}
