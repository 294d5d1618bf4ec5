package vn.loa.imports;

import java.io.Serial;

/** A file, or the rest of it, that is not what it should be. */
final class Unreadable extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  Unreadable(String message) {
    super(message);
  }
}
