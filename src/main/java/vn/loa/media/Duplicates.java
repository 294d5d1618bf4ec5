package vn.loa.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import vn.loa.identity.Accounts;
import vn.loa.identity.CurrentAccount;
import vn.loa.shared.Words;

/** Finds what is in the library already, so that nobody describes the same picture twice. */
@ApplicationScoped
@Transactional
public class Duplicates {
  @Inject MediaFiles files;
  @Inject Consents consents;
  @Inject Accounts accounts;
  @Inject CurrentAccount account;

  /**
   * A picture of the library, and the name of whoever brought it in.
   *
   * @param identical whether it is the same file to the byte, not only the same pixels
   */
  public record Known(MediaFile file, String uploader, boolean identical) {}

  /** A picture of the library, and whether those in it agree. */
  public record Copy(MediaFile file, ConsentState consent) {
    /** Whether it is not to be brought back, under another number either. */
    public boolean isWithdrawn() {
      return consent == ConsentState.ENDED;
    }
  }

  /**
   * The newest picture with the same bytes, or else with the same pixels under another description;
   * before them one that somebody no longer agrees to, unless there is one that is agreed to anew.
   * The library is open to everybody who has signed in, and so is this.
   */
  public Optional<Known> of(Upload upload) {
    return like(upload)
        .map(Copy::file)
        .map(file -> new Known(file, uploaderOf(file), file.sha256().equals(upload.sha256())));
  }

  /** The same, for whoever brings in pictures by the thousand. */
  public Optional<Copy> like(Upload upload) {
    account.get();
    var same = files.same(upload.sha256(), Container.of(upload.bytes()).pixelHash());
    var states = consents.states(same);
    var copies = same.stream().map(file -> new Copy(file, states.apply(file))).toList();
    var withdrawn = first(copies, ConsentState.ENDED);
    if (withdrawn.isEmpty()) return copies.stream().findFirst();
    return first(copies, ConsentState.GIVEN).or(() -> withdrawn);
  }

  private static Optional<Copy> first(List<Copy> copies, ConsentState state) {
    return copies.stream().filter(copy -> copy.consent() == state).findFirst();
  }

  /** Pictures of an imported site are nobody's. */
  private String uploaderOf(MediaFile file) {
    if (file.uploadedBy() == 0) return Words.of("article.import.name");
    return accounts.get(file.uploadedBy()).displayName();
  }
}
