package vn.loa.search;

/** One value of a facet and how many found pieces have it. */
public record FacetValue(String value, String label, long count, boolean selected) {}
