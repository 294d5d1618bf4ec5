package vn.loa.media;

import vn.loa.shared.Words;

/** On what ground somebody may be shown; the names are stable codes. */
public enum ConsentKind {
  WRITTEN,
  ORAL,
  /** Taking part in something public, as the law allows. */
  PUBLIC_EVENT,
  /** A child's parent or guardian agreed. */
  GUARDIAN;

  public String text() {
    return Words.of("media.consent." + name());
  }
}
