package vn.loa.check;

import java.util.Set;
import java.util.stream.Stream;

/** Looks at a text for one kind of thing that should be mended. */
public interface Check {
  /** The names of what it may find; asked for only when a section cares for one of them. */
  Set<CheckName> finds();

  Stream<Finding> of(Piece piece);
}
