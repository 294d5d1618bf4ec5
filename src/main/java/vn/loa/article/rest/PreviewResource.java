package vn.loa.article.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import vn.loa.article.Preview;
import vn.loa.identity.CurrentAccount;

/** A text as readers will get it, before it is saved. */
@Path("articles/preview")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PreviewResource {
  /** A text in Markdown. */
  public record TextJson(@Nullable String body) {}

  /** The same, as safe HTML. */
  public record PreviewJson(String html) {}

  @Inject Preview preview;
  @Inject CurrentAccount current;

  @POST
  public PreviewJson show(@Nullable TextJson text) {
    current.get();
    var body = ArticlesResource.Given.body(text).body();
    return new PreviewJson(preview.html(body == null ? "" : body));
  }
}
