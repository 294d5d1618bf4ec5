package vn.loa.search;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loa.shared.Text;

/**
 * What a reader asks: a text, narrowed by facets ("" asks for any), and which page of the answer.
 *
 * @param programme a code; pieces of the programmes within it are found too
 * @param area a code; pieces of the areas within it are found too
 * @param literal exactly what was typed is asked for, however it looks
 */
public record SearchQuery(
    String text,
    String kind,
    String section,
    String programme,
    String area,
    String year,
    int page,
    boolean literal) {
  private static final int LONGEST_VALUE = 100;
  private static final int LAST_PAGE = 500;

  /** Takes what a request leaves out as empty, and limits all of it. */
  public SearchQuery(
      @Nullable String text,
      @Nullable String kind,
      @Nullable String section,
      @Nullable String programme,
      @Nullable String area,
      @Nullable String year,
      int page,
      boolean literal) {
    this.text = limited(text, Terms.LONGEST_TEXT);
    this.kind = limited(kind, LONGEST_VALUE);
    this.section = limited(section, LONGEST_VALUE);
    this.programme = limited(programme, LONGEST_VALUE);
    this.area = limited(area, LONGEST_VALUE);
    this.year = limited(year, LONGEST_VALUE);
    this.page = Math.max(1, Math.min(page, LAST_PAGE));
    this.literal = literal;
  }

  public static SearchQuery of(String text) {
    return new SearchQuery(text, "", "", "", "", "", 1, false);
  }

  /** The facets it is narrowed by, by their names. */
  Map<String, String> filters() {
    var filters = new LinkedHashMap<String, String>();
    filters.put("kind", kind);
    filters.put("section", section);
    filters.put("programme", programme);
    filters.put("area", area);
    filters.put("year", year);
    filters.values().removeIf(String::isEmpty);
    return filters;
  }

  /** Whether it is the first page of all that is found. */
  public boolean isPlain() {
    return page == 1 && filters().isEmpty();
  }

  private static String limited(@Nullable String text, int most) {
    var line = text == null ? "" : Text.line(text);
    return line.length() > most ? line.substring(0, most) : line;
  }
}
