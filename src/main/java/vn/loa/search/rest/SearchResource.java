package vn.loa.search.rest;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import vn.loa.search.Search;
import vn.loa.search.SearchThrottle;
import vn.loa.settings.ClientAddress;
import vn.loa.settings.Settings;

/** Search, open to everybody. */
@Path("search")
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {
  @Inject Search search;
  @Inject SearchThrottle throttle;
  @Inject ClientAddress clientAddress;
  @Inject Settings settings;
  @Context HttpServletRequest request;

  @GET
  public SearchJson find(@BeanParam SearchParameters parameters) {
    throttle.check(clientAddress.of(request));
    return SearchJson.of(search.find(parameters.query()), settings.baseUrl());
  }
}
