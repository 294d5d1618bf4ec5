package vn.loa.portal;

import vn.loa.article.ListingKey;

/** A list that has a page and feeds of its own. */
record Listed(ListingKey key, String path, String title, String description) {

  /** The address of its feed; that of everything stands at the root. */
  String feed(String file) {
    var list = key.equals(ListingKey.EVERYTHING) ? "" : path;
    return list + "/feed/" + file;
  }
}
