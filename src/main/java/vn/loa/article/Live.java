package vn.loa.article;

import vn.loa.shared.Words;

/** What the public sees of an article; the one definition of "public" (design rule 6). */
public enum Live {
  /** Never published. */
  NONE,
  /** Published. */
  LIVE,
  /** Taken off every list; the page stays under a banner that says why. */
  WITHDRAWN,
  /** Taken away; the page says why, and nothing more. */
  GONE,
  /** Another article stands for it. */
  REPLACED;

  /** Whether its text and pictures may be read at their address. */
  public boolean isReadable() {
    return this == LIVE || this == WITHDRAWN;
  }

  /** Whether it stands in lists, feeds, the sitemap, search and related pieces. */
  public boolean isListed() {
    return this == LIVE;
  }

  /** Whether it was published once and then taken down. */
  public boolean isTakenDown() {
    return this == WITHDRAWN || this == GONE || this == REPLACED;
  }

  /** The Vietnamese words for it. */
  public String word() {
    return Words.of("article.live." + name());
  }
}
