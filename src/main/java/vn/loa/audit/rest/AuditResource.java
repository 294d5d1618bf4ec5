package vn.loa.audit.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
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

/** {@code GET /audit?subject=article:42}. */
@Path("audit")
public class AuditResource {
  @Inject AuditLog log;

  @GET
  public Listing<AuditEntry> search(
      @QueryParam("subject") @DefaultValue("") String subject,
      @QueryParam("actor") @DefaultValue("") String actor,
      @QueryParam("from") @DefaultValue("") String from,
      @QueryParam("to") @DefaultValue("") String to,
      @QueryParam("page") @DefaultValue("1") int page) {
    var question = new AuditQuestion(subject, actor, day("from", from), day("to", to));
    return Listing.of(log.search(question, Math.max(1, page)), Function.identity());
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
