package vn.loa.media;

import vn.loa.shared.Words;

/** What we may do with a picture; the names are stable codes. */
public enum Licence {
  UNKNOWN,
  OWN,
  PERMITTED,
  CC_BY,
  CC_BY_SA,
  PUBLIC_DOMAIN;

  public String text() {
    return Words.of("media.licence." + name());
  }
}
