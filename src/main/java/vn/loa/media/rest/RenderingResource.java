package vn.loa.media.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.loa.media.Rerendering;
import vn.loa.media.Rerendering.Progress;

/** How far the renditions of all pictures are, for the administrator. */
@Path("media/renditions")
@Produces(MediaType.APPLICATION_JSON)
public class RenderingResource {
  @Inject Rerendering rerendering;

  @GET
  public Progress progress() {
    return rerendering.progress();
  }

  /** Has all of them made anew. */
  @POST
  public Progress begin() {
    return rerendering.begin();
  }
}
