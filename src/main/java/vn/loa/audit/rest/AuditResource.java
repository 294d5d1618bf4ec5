package vn.loa.audit.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.loa.audit.AuditEntry;
import vn.loa.audit.AuditLog;
import vn.loa.audit.AuditQuestion;
import vn.loa.shared.InvalidInput;
import vn.loa.shared.Reason;
import vn.loa.shared.rest.Listing;

/** {@code GET /audit?subject=article:42}, and the same as {@code /audit/csv}. */
@Path("audit")
public class AuditResource {
  @Inject AuditLog log;

  /** Which lines are wanted, as the address says it. */
  public static class Wanted {
    @QueryParam("subject")
    @DefaultValue("")
    String subject = "";

    @QueryParam("actor")
    @DefaultValue("")
    String actor = "";

    @QueryParam("name")
    @DefaultValue("")
    String name = "";

    @QueryParam("agency")
    @DefaultValue("")
    String agency = "";

    @QueryParam("from")
    @DefaultValue("")
    String from = "";

    @QueryParam("to")
    @DefaultValue("")
    String to = "";

    AuditQuestion question() {
      return new AuditQuestion(subject, actor, name, agency, day("from", from), day("to", to));
    }
  }

  @GET
  public Listing<AuditEntry> search(
      @BeanParam Wanted wanted, @QueryParam("page") @DefaultValue("1") int page) {
    return Listing.of(log.search(wanted.question(), Math.max(1, page)), Function.identity());
  }

  /** All of the lines, for a spreadsheet. */
  @GET
  @Path("csv")
  @Produces("text/csv; charset=utf-8")
  public Response csv(@BeanParam Wanted wanted) {
    var question = wanted.question();
    var first = log.older(question, Long.MAX_VALUE);
    StreamingOutput lines =
        out -> new AuditCsv(out).write(first, last -> log.older(question, last));
    return Response.ok(lines)
        .header("Content-Disposition", "attachment; filename=\"nhat-ky.csv\"")
        .build();
  }

  private static @Nullable LocalDate day(String field, String text) {
    if (text.isBlank()) return null;
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new InvalidInput(Reason.at(field, "audit.day-form"));
    }
  }
}
