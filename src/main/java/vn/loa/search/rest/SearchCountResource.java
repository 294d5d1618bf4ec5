package vn.loa.search.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.loa.search.SearchCounts;
import vn.loa.search.SearchCounts.Asked;
import vn.loa.shared.rest.Csv;
import vn.loa.shared.rest.Listing;

/** What is asked, and what in vain; numbers alone. */
@Path("search/counts")
public class SearchCountResource {
  private static final int LONGEST = 90;

  @Inject SearchCounts counts;
  @Inject Clock clock;

  @GET
  public Listing<Asked> all(
      @QueryParam("days") @DefaultValue("30") int days, @QueryParam("missed") boolean missed) {
    return Listing.whole(counts.report(from(days), missed), Function.identity());
  }

  /** The same for a spreadsheet, however long it is. */
  @GET
  @Path("csv")
  @Produces("text/csv; charset=utf-8")
  public Response csv(
      @QueryParam("days") @DefaultValue("30") int days, @QueryParam("missed") boolean missed) {
    var lines = new StringBuilder(Csv.BYTE_ORDER_MARK);
    lines.append(Csv.line(Stream.of("Từ khóa", "Số lần tìm", "Không thấy")));
    for (var each : counts.whole(from(days), missed)) lines.append(Csv.line(cells(each)));
    return Response.ok(lines.toString())
        .header("Content-Disposition", "attachment; filename=\"tu-khoa.csv\"")
        .build();
  }

  private static Stream<String> cells(Asked each) {
    return Stream.of(each.question(), Long.toString(each.asked()), Long.toString(each.missed()));
  }

  private LocalDate from(int days) {
    return LocalDate.now(clock).minusDays(Math.max(1, Math.min(days, LONGEST)));
  }
}
