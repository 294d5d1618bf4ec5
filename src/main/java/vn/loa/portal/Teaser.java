package vn.loa.portal;

import org.jspecify.annotations.Nullable;

/**
 * An article as lists announce it, in the words that are shown.
 *
 * @param areas names of the areas it is about, or empty
 * @param time when it was published, for machines
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
    @Nullable Picture picture) {}
