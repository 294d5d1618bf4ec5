package vn.loa.article.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.loa.article.pace.Pace;
import vn.loa.article.pace.PaceQuestion;
import vn.loa.article.pace.StepTime;
import vn.loa.shared.InvalidInput;
import vn.loa.shared.Reason;
import vn.loa.shared.Words;
import vn.loa.shared.rest.Csv;
import vn.loa.shared.rest.Listing;

/** How long pieces stay in each step, and what waits longest. */
@Path("processing-times")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PaceResource {
  @Inject Pace pace;
  @Inject Clock clock;

  /** Which pieces are wanted, as the address says it. */
  public static class Wanted {
    @QueryParam("from")
    @DefaultValue("")
    String from = "";

    @QueryParam("to")
    @DefaultValue("")
    String to = "";

    @QueryParam("section")
    @DefaultValue("")
    String section = "";

    @QueryParam("agency")
    @DefaultValue("")
    String agency = "";

    PaceQuestion question(LocalDate today) {
      var last = day("to", to, today);
      return new PaceQuestion(day("from", from, last.minusDays(30)), last, section, agency);
    }

    private static LocalDate day(String field, String text, LocalDate otherwise) {
      if (text.isBlank()) return otherwise;
      try {
        return LocalDate.parse(text);
      } catch (DateTimeParseException e) {
        var shown = text.length() <= 60 ? text : text.substring(0, 60) + "…";
        throw new InvalidInput(Reason.at(field, "pace.fault.day", shown));
      }
    }
  }

  @GET
  public Listing<StepTime> steps(@BeanParam Wanted wanted) {
    return Listing.whole(pace.steps(question(wanted)), Function.identity());
  }

  /** What waits now. */
  @GET
  @Path("waiting")
  public Listing<vn.loa.article.pace.Waiting> waiting(@BeanParam Wanted wanted) {
    return Listing.whole(pace.longest(question(wanted)), Function.identity());
  }

  /** The same for a spreadsheet, in hours. */
  @GET
  @Path("csv")
  @Produces("text/csv; charset=utf-8")
  public Response csv(@BeanParam Wanted wanted) {
    var lines = new StringBuilder(Csv.BYTE_ORDER_MARK).append(Csv.line(HEAD.stream()));
    for (var each : pace.steps(question(wanted))) lines.append(Csv.line(cells(each)));
    return Response.ok(lines.toString())
        .header("Content-Disposition", "attachment; filename=\"thoi-gian-xu-ly.csv\"")
        .build();
  }

  private static final List<String> HEAD =
      List.of(
          "Bước",
          "Chuyên mục",
          "Số lượt",
          "Một nửa không quá (giờ làm việc)",
          "90% không quá (giờ làm việc)",
          "Một nửa không quá (giờ lịch)",
          "90% không quá (giờ lịch)");

  private static Stream<String> cells(StepTime time) {
    return Stream.of(
        Words.of("pace.step." + time.step()),
        time.section().isEmpty() ? Words.of("pace.all-sections") : time.section(),
        Long.toString(time.stays()),
        hours(time.office().median()),
        hours(time.office().p90()),
        hours(time.calendar().median()),
        hours(time.calendar().p90()));
  }

  private static String hours(long seconds) {
    return String.format(java.util.Locale.forLanguageTag("vi"), "%.2f", seconds / 3600.0);
  }

  private PaceQuestion question(Wanted wanted) {
    return wanted.question(LocalDate.now(clock));
  }
}
