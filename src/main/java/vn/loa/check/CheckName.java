package vn.loa.check;

import vn.loa.shared.Words;

/** What is checked, by the names under which sections set it. */
public enum CheckName {
  /** A picture without a description: always a rule. */
  ALT_MISSING,
  ALT_TEXT,
  /** Somebody can be recognised, and nothing says that she agreed. */
  CONSENT_MISSING,
  HEADINGS,
  LINK_TEXT,
  DEAD_LINKS,
  /** What does not answer now may answer tomorrow. */
  UNREACHED_LINKS,
  LENGTHS,
  ABBREVIATIONS,
  TONE_MARKS,
  CHARACTERS,
  SPACING,
  DOCUMENT_NUMBERS,
  DATES,
  ALIKE,
  /** A matter of taste. */
  LONG_SENTENCES;

  public String word() {
    return Words.of("check.name." + name());
  }

  public String help() {
    return Words.of("check.help." + name());
  }

  /** Whether a section may say how much it cares. */
  public boolean isForSectionsToSet() {
    return this != ALT_MISSING;
  }

  public boolean mayBeRule() {
    return this != UNREACHED_LINKS && this != LONG_SENTENCES;
  }

  Level usual() {
    return this == ALT_MISSING ? Level.RULE : Level.ADVICE;
  }
}
