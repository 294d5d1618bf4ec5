package vn.loa.media.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loa.media.Consents;
import vn.loa.media.Media;

/** Who agreed to be shown in one picture; names are masked but at {@code people}. */
@Path("media/{picture: \\d{1,15}}/consents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConsentResource {
  /** Why somebody no longer agrees. */
  public record WithdrawalJson(@Nullable String reason) {}

  /** Whether somebody in the picture can be recognised. */
  public record IdentifiableJson(@Nullable Boolean identifiable) {}

  @Inject Consents consents;
  @Inject Media media;

  @PathParam("picture")
  long picture;

  @GET
  public List<ConsentJson> list() {
    var file = media.get(picture);
    return consents.of(picture).stream().map(each -> ConsentJson.of(each, file)).toList();
  }

  @POST
  public Response record(@Nullable ConsentGivenJson given) {
    if (given == null) throw new BadRequestException();
    var kept = consents.record(picture, given.given());
    return Response.status(Response.Status.CREATED)
        .entity(ConsentJson.of(kept, media.get(picture)))
        .build();
  }

  @PUT
  @Path("needed")
  public void identify(@Nullable IdentifiableJson json) {
    if (json == null || json.identifiable() == null) throw new BadRequestException();
    consents.identify(picture, json.identifiable());
  }

  /** The name in full; the log says who asked. */
  @GET
  @Path("{id: \\d{1,15}}/people")
  public Map<String, String> people(@PathParam("id") long id) {
    return Map.of("people", consents.people(picture, id));
  }

  @PUT
  @Path("{id: \\d{1,15}}/withdrawal")
  public void withdraw(@PathParam("id") long id, @Nullable WithdrawalJson json) {
    var reason = json == null || json.reason() == null ? "" : json.reason();
    consents.withdraw(picture, id, reason);
  }
}
