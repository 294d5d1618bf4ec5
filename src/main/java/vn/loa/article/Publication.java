package vn.loa.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When an article is to be published by itself, and when it was. */
@Embeddable
public class Publication {
  @Column(name = "publish_at")
  private @Nullable Instant due;

  @Column(name = "publish_note")
  private String note = "";

  @Column(name = "published_at")
  private @Nullable Instant first;

  @Column(name = "updated_at")
  private @Nullable Instant last;

  protected Publication() {}

  /** Sets the time, and the public note of a correction. */
  void schedule(Instant when, String shown) {
    due = when;
    note = shown;
  }

  void unschedule() {
    due = null;
    note = "";
  }

  void happened(Instant at) {
    unschedule();
    if (first == null) first = at;
    last = at;
  }

  /** When it is to be published by itself. */
  public @Nullable Instant due() {
    return due;
  }

  /** The public note with which a scheduled correction is to be published. */
  String note() {
    return note;
  }

  /** When it was published for the first time. */
  public @Nullable Instant first() {
    return first;
  }

  /** When what the public sees was changed last. */
  public @Nullable Instant last() {
    return last;
  }
}
