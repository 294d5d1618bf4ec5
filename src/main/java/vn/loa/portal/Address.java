package vn.loa.portal;

/**
 * What an address of the portal asks for.
 *
 * @param slug which one of its kind; for articles the readable part
 * @param number the id of an article, the part of the sitemap, else 0
 * @param feed the file, such as {@code rss.xml}, when the feed of a list is asked for, else empty
 */
record Address(Kind kind, String slug, long number, String feed) {
  enum Kind {
    HOME,
    LATEST,
    SECTION,
    PROGRAMME,
    AREA,
    ARTICLE,
    SEARCH,
    STATIC,
    CHANNELS,
    SITEMAP,
    ROBOTS,
    SECURITY
  }

  static Address of(Kind kind) {
    return new Address(kind, "", 0, "");
  }

  static Address of(Kind kind, String slug) {
    return new Address(kind, slug, 0, "");
  }

  Address withFeed(String file) {
    return new Address(kind, slug, number, file);
  }

  /** Whether everybody who asks gets the same, so that the page store may keep it. */
  boolean isShared() {
    return kind != Kind.SEARCH;
  }
}
