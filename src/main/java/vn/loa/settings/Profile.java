package vn.loa.settings;

/** What this Loa runs for. */
public enum Profile {
  /** One machine, sample data, demo accounts, bound to loopback. */
  DEMO,
  /** The tests' own, empty at first. */
  TEST,
  /** The real thing: refuses to start with what only a demo may have. */
  PRODUCTION
}
