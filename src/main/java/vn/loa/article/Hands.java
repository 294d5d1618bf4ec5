package vn.loa.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.loa.identity.Actor;

/** The accounts through whose hands a working text has gone: what four eyes are counted by. */
@Embeddable
public class Hands {
  @Column(name = "created_by")
  private long createdBy;

  @Column(name = "written_by")
  private long writtenBy;

  @Column(name = "changed_by")
  private long changedBy;

  @Column(name = "submitted_by")
  private @Nullable Long submittedBy;

  @Column(name = "edited_by")
  private @Nullable Long editedBy;

  @Column(name = "appraised_by")
  private @Nullable Long appraisedBy;

  @Column(name = "approved_by")
  private @Nullable Long approvedBy;

  protected Hands() {}

  Hands(long author) {
    createdBy = author;
    writtenBy = author;
    changedBy = author;
  }

  /** Notes who brought a text; while it is being written, that is its author. */
  void changed(long by, boolean beingWritten) {
    changedBy = by;
    if (beingWritten) writtenBy = by;
  }

  void submitted(Actor by) {
    forgetSteps();
    submittedBy = by.id();
  }

  void edited(Actor by) {
    editedBy = by.id();
  }

  void appraised(Actor by) {
    appraisedBy = by.id();
  }

  void approved(Actor by) {
    approvedBy = by.id();
  }

  void disapproved() {
    approvedBy = null;
  }

  /** A new working text begins in these hands. */
  void begun(Actor by) {
    writtenBy = by.id();
    forgetSteps();
  }

  private void forgetSteps() {
    submittedBy = null;
    editedBy = null;
    appraisedBy = null;
    approvedBy = null;
  }

  /** Who wrote it and who handed it in. */
  public Set<Long> writers() {
    var writers = new HashSet<>(Set.of(writtenBy));
    if (submittedBy != null) writers.add(submittedBy);
    return writers;
  }

  /** Who wrote the text that is worked on. */
  long writtenBy() {
    return writtenBy;
  }

  /** Who changed the text last, at whatever step. */
  long changedBy() {
    return changedBy;
  }

  @Nullable Long submittedBy() {
    return submittedBy;
  }

  @Nullable Long editedBy() {
    return editedBy;
  }

  @Nullable Long approvedBy() {
    return approvedBy;
  }
}
