package vn.loa.search;

import java.util.List;
import java.util.Map;

/**
 * What an engine found.
 *
 * @param ids the best first
 * @param total how many there are in all
 * @param more whether there are more than were counted
 * @param facets how many there are of each value, by the facet's name
 */
record Matches(List<Long> ids, long total, boolean more, Map<String, Map<String, Long>> facets) {}
