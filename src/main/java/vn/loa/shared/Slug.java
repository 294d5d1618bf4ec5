package vn.loa.shared;

import java.util.regex.Pattern;

/** The readable part of an address: {@code o-quy-ho} of "Ô Quý Hồ"; at most 80 characters. */
public final class Slug {
  private static final int LONGEST = 80;
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

  private Slug() {}

  /** The slug of {@code text}, cut at a word; {@code bai} when nothing of it can be written so. */
  public static String of(String text) {
    var slug = trimmed(OTHER.matcher(Text.folded(text)).replaceAll("-"));
    if (slug.length() > LONGEST) {
      var edge = slug.lastIndexOf('-', LONGEST);
      slug = trimmed(slug.substring(0, edge > LONGEST / 2 ? edge : LONGEST));
    }
    return slug.isEmpty() ? "bai" : slug;
  }

  private static String trimmed(String slug) {
    var start = slug.startsWith("-") ? 1 : 0;
    var end = slug.endsWith("-") ? slug.length() - 1 : slug.length();
    return end > start ? slug.substring(start, end) : "";
  }
}
