package vn.loa.article.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.loa.article.Checking;

/** What is to be mended in the working text of an article. */
@Path("articles/{id: \\d{1,15}}/checks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ChecksResource {
  @Inject Checking checking;

  @GET
  public ChecksJson checks(@PathParam("id") long id) {
    return ChecksJson.of(checking.saved(id));
  }
}
