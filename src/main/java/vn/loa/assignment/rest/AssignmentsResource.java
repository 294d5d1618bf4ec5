package vn.loa.assignment.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.loa.assignment.Assigning;
import vn.loa.assignment.AssignmentEntry;
import vn.loa.assignment.AssignmentFilter;
import vn.loa.assignment.AssignmentMoves;
import vn.loa.assignment.Assignments;
import vn.loa.assignment.Reporting;
import vn.loa.settings.Settings;
import vn.loa.shared.InvalidInput;
import vn.loa.shared.Reason;
import vn.loa.shared.rest.Listing;

/** Topics that editors give to reporters. */
@Path("assignments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AssignmentsResource {
  /** Why something is declined or cancelled. */
  public record Why(@Nullable String reason) {}

  /** What was made. */
  public record Made(long id) {}

  @Inject Assignments assignments;
  @Inject Assigning assigning;
  @Inject Reporting reporting;
  @Inject AssignmentMoves moves;
  @Inject Settings settings;
  @Inject Clock clock;

  @GET
  public Listing<AssignmentJson.Listed> list(
      @QueryParam("filter") @DefaultValue("all") String filter,
      @QueryParam("page") @DefaultValue("1") int page) {
    var wanted =
        Arrays.stream(AssignmentFilter.values())
            .filter(each -> each.name().equals(filter.toUpperCase(Locale.ROOT)))
            .findFirst()
            .orElseThrow(() -> new InvalidInput(Reason.at("filter", "assignment.fault.filter")));
    return Listing.of(assignments.find(wanted, Math.max(1, page)), AssignmentJson.Listed::of);
  }

  @POST
  public Response give(@Nullable OrderJson json) {
    var id = assigning.give(given(json).order());
    return made("assignments/" + id, id);
  }

  @GET
  @Path("{id: \\d{1,15}}")
  public AssignmentJson.Whole get(@PathParam("id") long id) {
    return AssignmentJson.Whole.of(assignments.get(id), clock.instant());
  }

  @PUT
  @Path("{id: \\d{1,15}}")
  public void change(@PathParam("id") long id, @Nullable OrderJson json) {
    assigning.change(id, given(json).order());
  }

  @PUT
  @Path("{id: \\d{1,15}}/acceptance")
  public void accept(@PathParam("id") long id) {
    reporting.accept(id);
  }

  @PUT
  @Path("{id: \\d{1,15}}/refusal")
  public void decline(@PathParam("id") long id, @Nullable Why why) {
    reporting.decline(id, reason(why));
  }

  @PUT
  @Path("{id: \\d{1,15}}/cancellation")
  public void cancel(@PathParam("id") long id, @Nullable Why why) {
    assigning.cancel(id, reason(why));
  }

  /** Begins the piece. */
  @POST
  @Path("{id: \\d{1,15}}/article")
  public Response start(@PathParam("id") long id) {
    var article = reporting.start(id);
    return made("articles/" + article, article);
  }

  @GET
  @Path("{id: \\d{1,15}}/history")
  public Listing<AssignmentEntry> history(@PathParam("id") long id) {
    return Listing.whole(moves.of(id), Function.identity());
  }

  private Response made(String path, long id) {
    return Response.created(URI.create(settings.baseUrl() + "/api/v1/" + path))
        .entity(new Made(id))
        .build();
  }

  private static OrderJson given(@Nullable OrderJson json) {
    if (json == null) throw new InvalidInput(Reason.of("assignment.fault.empty"));
    return json;
  }

  private static String reason(@Nullable Why why) {
    return why == null || why.reason() == null ? "" : why.reason();
  }
}
