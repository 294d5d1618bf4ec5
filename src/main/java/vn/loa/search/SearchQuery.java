package vn.loa.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loa.shared.Text;

/**
 * What a reader asks: a text, narrowed by facets, and which page of the answer.
 *
 * @param filters the value of each facet it is narrowed by; of programmes and areas, pieces of
 *     those within are found too
 * @param literal exactly what was typed is asked for, however it looks
 */
public record SearchQuery(String text, Map<String, String> filters, int page, boolean literal) {
  private static final int LONGEST_VALUE = 100;
  private static final int LAST_PAGE = 500;

  /** Leaves out facets that are empty or unknown, and limits all of it. */
  public SearchQuery(
      @Nullable String text, Map<String, String> filters, int page, boolean literal) {
    this.text = limited(text, Terms.LONGEST_TEXT);
    this.filters = known(filters);
    this.page = Math.max(1, Math.min(page, LAST_PAGE));
    this.literal = literal;
  }

  public static SearchQuery of(String text) {
    return new SearchQuery(text, Map.of(), 1, false);
  }

  /** What a facet is narrowed to; "" asks for any. */
  public String filter(String facet) {
    return filters.getOrDefault(facet, "");
  }

  /** Whether it is the first page of all that is found. */
  public boolean isPlain() {
    return page == 1 && filters.isEmpty();
  }

  private static Map<String, String> known(Map<String, String> filters) {
    var known = new LinkedHashMap<String, String>();
    for (var facet : Facet.NAMES) known.put(facet, limited(filters.get(facet), LONGEST_VALUE));
    known.values().removeIf(String::isEmpty);
    return Collections.unmodifiableMap(known);
  }

  private static String limited(@Nullable String text, int most) {
    var line = text == null ? "" : Text.line(text);
    return line.length() > most ? line.substring(0, most) : line;
  }
}
