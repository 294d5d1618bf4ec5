package vn.loa.assignment;

import vn.loa.shared.Words;

/** How urgent an assignment is. */
public enum Priority {
  NORMAL,
  HIGH,
  URGENT;

  /** The Vietnamese words for it. */
  public String word() {
    return Words.of("assignment.priority." + name());
  }
}
