package vn.loa.search.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
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
    return new SearchQuery(text, kind, section, programme, area, year, page, literal);
  }
}
