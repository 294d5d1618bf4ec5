package vn.loa.portal;

import org.jspecify.annotations.Nullable;

/**
 * An article as lists announce it, in the words that are shown.
 *
 * @param areas names of the areas it is about, or empty
 * @param time when it was published, for machines
 * @param pinned whether editors keep it above what is newer
 */
public record Teaser(
    long id,
    String title,
    String lead,
    String href,
    String kind,
    Link section,
    String areas,
    String date,
    String time,
    @Nullable Picture picture,
    boolean pinned) {

  Teaser asPinned() {
    return new Teaser(id, title, lead, href, kind, section, areas, date, time, picture, true);
  }
}
