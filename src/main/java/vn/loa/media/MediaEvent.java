package vn.loa.media;

import vn.loa.shared.DomainEvent;
import vn.loa.shared.Subject;

/** News of a picture. */
public sealed interface MediaEvent extends DomainEvent {
  MediaFile file();

  @Override
  default Subject subject() {
    return new Subject("media", file().id());
  }

  /** Somebody has taken it into the library. */
  record Uploaded(MediaFile file) implements MediaEvent {
    @Override
    public String name() {
      return "media.uploaded";
    }
  }

  /** Somebody has changed what is said about it. */
  record Described(MediaFile file) implements MediaEvent {
    @Override
    public String name() {
      return "media.described";
    }
  }

  /** Somebody has deleted it. */
  record Deleted(MediaFile file) implements MediaEvent {
    @Override
    public String name() {
      return "media.deleted";
    }
  }
}
