package vn.loa.check;

import vn.loa.shared.Words;

/** How much a section cares for a check. */
public enum Level {
  /** Nobody is told. */
  OFF,
  /** Whoever writes or reviews is told. */
  ADVICE,
  /** As long as there is a finding, the text cannot be handed in nor published. */
  RULE;

  public String word() {
    return Words.of("check.level." + name());
  }
}
