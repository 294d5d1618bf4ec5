package vn.loa.search;

import java.util.List;

/**
 * By what the found pieces can be narrowed.
 *
 * @param name kind, section, programme, area or year
 * @param label in Vietnamese
 * @param values the most frequent ones first
 */
public record Facet(String name, String label, List<FacetValue> values) {}
