package vn.loa.search.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import vn.loa.search.SearchCounts;
import vn.loa.search.SearchCounts.Asked;
import vn.loa.shared.rest.Listing;

/** What is asked, and what in vain; numbers alone. */
@Path("search/counts")
public class SearchCountResource {
  @Inject SearchCounts counts;
  @Inject Clock clock;

  @GET
  public Listing<Asked> all(
      @QueryParam("days") @DefaultValue("30") int days, @QueryParam("missed") boolean missed) {
    var from = LocalDate.now(clock).minusDays(Math.max(1, Math.min(days, 90)));
    return Listing.whole(counts.report(from, missed), Function.identity());
  }
}
