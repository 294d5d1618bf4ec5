package vn.loa.article.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.loa.article.Checking;

/** What is to be mended in a text while it is typed; nothing is kept. */
@Path("articles/checks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TypedChecksResource {
  @Inject Checking checking;

  /** {@code article} is the piece that it will be saved as, so that it is not like itself. */
  @POST
  public ChecksJson check(@QueryParam("article") @Nullable Long article, @Nullable DraftJson json) {
    var draft = ArticlesResource.Given.body(json);
    var typed =
        new Checking.Typed(
            text(draft.title()),
            text(draft.lead()),
            text(draft.body()),
            text(draft.source()),
            draft.cover());
    return ChecksJson.of(checking.typed(article, text(draft.section()), typed));
  }

  private static String text(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }
}
