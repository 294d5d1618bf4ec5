package vn.loa.search;

import java.util.List;

/**
 * By what the found pieces can be narrowed.
 *
 * @param name one of {@link #NAMES}
 * @param label in Vietnamese
 * @param values the most frequent ones first
 */
public record Facet(String name, String label, List<FacetValue> values) {
  /** The names of all, in the order in which they are offered. */
  public static final List<String> NAMES = List.of("kind", "section", "programme", "area", "year");
}
