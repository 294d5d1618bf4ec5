package vn.loa.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.loa.search.Facet;
import vn.loa.search.SearchQuery;

/** A question to the search page as its address says it. */
record SearchAddress(SearchQuery query) {
  static final SearchAddress EMPTY = new SearchAddress(SearchQuery.of(""));

  /** Set when exactly what was typed is asked for. */
  private static final String LITERAL = "dung";

  /** The parameter of each facet. */
  static final Map<String, String> PARAMETERS =
      Map.of(
          "kind", "the-loai",
          "section", "chuyen-muc",
          "programme", "chuong-trinh",
          "area", "dia-ban",
          "year", "nam");

  static SearchAddress of(HttpServletRequest request) {
    var filters = new HashMap<String, String>();
    PARAMETERS.forEach((facet, name) -> filters.put(facet, value(request, name)));
    return new SearchAddress(
        new SearchQuery(
            request.getParameter("q"),
            filters,
            Addresses.page(request.getQueryString()),
            request.getParameter(LITERAL) != null));
  }

  private static String value(HttpServletRequest request, String name) {
    return Objects.requireNonNullElse(request.getParameter(name), "");
  }

  /** Its first page with one facet set otherwise. */
  String with(String facet, String value) {
    var changed = values();
    changed.put(PARAMETERS.get(facet), value);
    return address(changed);
  }

  String plain() {
    return address(Map.of("q", query.text()));
  }

  /** The question exactly as typed. */
  String literal() {
    return plain() + "&" + LITERAL + "=1";
  }

  /** Another question. */
  static String to(String text) {
    return address(Map.of("q", text));
  }

  /** What page numbers are appended to. */
  String base() {
    return address(values()) + "&";
  }

  private Map<String, String> values() {
    var values = new LinkedHashMap<String, String>();
    values.put("q", query.text());
    for (var facet : Facet.NAMES) values.put(PARAMETERS.get(facet), query.filter(facet));
    if (query.literal()) values.put(LITERAL, "1");
    return values;
  }

  private static String address(Map<String, String> values) {
    return values.entrySet().stream()
        .filter(value -> !value.getValue().isEmpty())
        .map(value -> value.getKey() + "=" + encoded(value.getValue()))
        .collect(Collectors.joining("&", "/tim-kiem?", ""));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
