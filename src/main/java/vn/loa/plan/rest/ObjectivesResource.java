package vn.loa.plan.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import vn.loa.plan.Objectives;
import vn.loa.shared.rest.Listing;
import vn.loa.taxonomy.rest.BrieflyCacheable;

/** The objectives of the plans. */
@Path("objectives")
@Produces(MediaType.APPLICATION_JSON)
@BrieflyCacheable
public class ObjectivesResource {
  @Inject Objectives objectives;

  @GET
  public Listing<ObjectiveJson> list(@QueryParam("programme") @DefaultValue("") String programme) {
    var chosen = programme.isEmpty() ? objectives.all() : objectives.ofProgramme(programme);
    return Listing.whole(chosen, ObjectiveJson::of);
  }
}
