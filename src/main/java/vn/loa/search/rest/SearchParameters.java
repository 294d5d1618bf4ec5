package vn.loa.search.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loa.search.SearchQuery;

/** What a search may be narrowed by. */
public class SearchParameters {
  @QueryParam("q")
  @Nullable String text;

  @QueryParam("kind")
  @Nullable String kind;

  @QueryParam("section")
  @Nullable String section;

  @QueryParam("programme")
  @Nullable String programme;

  @QueryParam("area")
  @Nullable String area;

  @QueryParam("year")
  @Nullable String year;

  @QueryParam("page")
  @DefaultValue("1")
  int page;

  @QueryParam("literal")
  boolean literal;

  SearchQuery query() {
    var filters =
        Map.of(
            "kind", text(kind),
            "section", text(section),
            "programme", text(programme),
            "area", text(area),
            "year", text(year));
    return new SearchQuery(text, filters, page, literal);
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
