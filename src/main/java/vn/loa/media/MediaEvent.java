package vn.loa.media;

import java.util.Map;
import vn.loa.shared.DomainEvent;
import vn.loa.shared.Subject;

/** News of a picture. */
public sealed interface MediaEvent extends DomainEvent {
  MediaFile file();

  /** Whether pages that show the picture show something else from now on. */
  default boolean changesLook() {
    return false;
  }

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

    @Override
    public boolean changesLook() {
      return true;
    }
  }

  /** Somebody has deleted it. */
  record Deleted(MediaFile file) implements MediaEvent {
    @Override
    public String name() {
      return "media.deleted";
    }
  }

  /** Somebody has said what its crops are made around. */
  record Focused(MediaFile file) implements MediaEvent {
    @Override
    public String name() {
      return "media.focused";
    }

    @Override
    public boolean changesLook() {
      return true;
    }

    @Override
    public Map<String, String> details() {
      return Map.of("x", file.focus().x() + "%", "y", file.focus().y() + "%");
    }
  }

  /**
   * Somebody has put another file in its place.
   *
   * @param reason why; what readers of a live text are told
   * @param withdrawn whether somebody in the former file no longer agreed to be shown
   */
  record Replaced(MediaFile file, StoredFile before, String reason, boolean withdrawn)
      implements MediaEvent {
    @Override
    public String name() {
      return "media.replaced";
    }

    @Override
    public boolean changesLook() {
      return true;
    }

    @Override
    public Map<String, String> details() {
      return Map.of(
          "before", before.sha256(), "after", file.sha256(), "file", file.name(), "note", reason);
    }
  }

  /** Somebody has done {@code what} to the record of consent: never who it is about. */
  record ConsentChanged(MediaFile file, String what, long consent) implements MediaEvent {
    @Override
    public String name() {
      return "media.consent-" + what;
    }

    @Override
    public Map<String, String> details() {
      return Map.of("consent", Long.toString(consent));
    }
  }
}
