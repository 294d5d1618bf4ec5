package vn.loa.article.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.article.together.Anchor;
import vn.loa.article.together.Comment;
import vn.loa.article.together.CommentThread;
import vn.loa.article.together.Commenting;
import vn.loa.identity.CurrentAccount;
import vn.loa.settings.Settings;
import vn.loa.shared.rest.Listing;

/** What colleagues say about an article; only those who may see its draft. */
@Path("articles/{id: \\d{1,15}}/comments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CommentsResource {
  /** A comment as it is sent: about a passage, or in reply to another. */
  public record NewComment(
      @Nullable String text,
      @Nullable String field,
      @Nullable String quote,
      @Nullable String prefix,
      @Nullable String suffix,
      @Nullable Long replyTo) {
    Anchor anchor() {
      return new Anchor(given(field), given(quote), given(prefix), given(suffix));
    }
  }

  /** A comment as it is read. */
  public record CommentJson(
      long id,
      String author,
      String username,
      boolean mine,
      String text,
      Instant at,
      boolean edited) {
    static CommentJson of(Comment comment, String asker) {
      return new CommentJson(
          comment.id(),
          comment.authorName(),
          comment.authorUsername(),
          comment.authorUsername().equals(asker),
          comment.text(),
          comment.createdAt(),
          comment.isEdited());
    }
  }

  /** A thread: where it is anchored, its first comment and the replies. */
  public record ThreadJson(
      long id,
      String field,
      String quote,
      String prefix,
      String suffix,
      int revision,
      boolean orphaned,
      @Nullable String resolvedBy,
      CommentJson comment,
      List<CommentJson> replies) {
    static ThreadJson of(CommentThread thread, String asker) {
      var root = thread.root();
      var anchor = root.anchor();
      return new ThreadJson(
          root.id(),
          anchor.field(),
          anchor.quote(),
          anchor.prefix(),
          anchor.suffix(),
          root.revision(),
          thread.orphaned(),
          root.resolvedBy().orElse(null),
          CommentJson.of(root, asker),
          thread.replies().stream().map(each -> CommentJson.of(each, asker)).toList());
    }
  }

  /** What a new comment got. */
  public record Created(long id) {}

  @Inject Commenting commenting;
  @Inject CurrentAccount current;
  @Inject Settings settings;

  @PathParam("id")
  long id;

  @GET
  public Listing<ThreadJson> list() {
    var asker = current.get().username();
    return Listing.whole(commenting.threads(id), thread -> ThreadJson.of(thread, asker));
  }

  @POST
  public Response add(@Nullable NewComment json) {
    var given = ArticlesResource.Given.body(json);
    var comment =
        given.replyTo() == null
            ? commenting.begin(id, given.anchor(), given(given.text()))
            : commenting.reply(id, given.replyTo(), given(given.text()));
    var location = settings.baseUrl() + "/api/v1/articles/" + id + "/comments/" + comment;
    return Response.created(URI.create(location)).entity(new Created(comment)).build();
  }

  @PUT
  @Path("{comment: \\d{1,15}}")
  public void mend(@PathParam("comment") long comment, @Nullable NewComment json) {
    commenting.mend(id, comment, given(ArticlesResource.Given.body(json).text()));
  }

  @PUT
  @Path("{comment: \\d{1,15}}/resolution")
  public void resolve(@PathParam("comment") long comment) {
    commenting.resolve(id, comment);
  }

  @DELETE
  @Path("{comment: \\d{1,15}}/resolution")
  public void reopen(@PathParam("comment") long comment) {
    commenting.reopen(id, comment);
  }

  private static String given(@Nullable String text) {
    return text == null ? "" : text;
  }
}
