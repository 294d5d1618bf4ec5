package vn.loa.identity.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import vn.loa.identity.Agencies;
import vn.loa.shared.rest.Listing;

/** {@code GET /agencies}: everybody may know who there is. */
@Path("agencies")
public class AgencyResource {
  @Inject Agencies agencies;

  @GET
  public Listing<AgencyJson> all() {
    return Listing.whole(agencies.all(), AgencyJson::of);
  }
}
