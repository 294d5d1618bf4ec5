package vn.loa.search;

/**
 * What somebody who is typing may be looking for.
 *
 * @param kind in Vietnamese
 * @param path its address on the portal, from the root
 */
public record Suggestion(String kind, String text, String path) {}
