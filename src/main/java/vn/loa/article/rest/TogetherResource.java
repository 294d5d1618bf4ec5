package vn.loa.article.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.article.Hold;
import vn.loa.article.Holding;
import vn.loa.article.Merging;
import vn.loa.article.Merging.Dispute;
import vn.loa.article.Reviewing;
import vn.loa.article.together.Commenting;
import vn.loa.article.together.Presences;
import vn.loa.article.together.Presences.Colleague;
import vn.loa.identity.CurrentAccount;
import vn.loa.shared.rest.Listing;

/** Several people at one article: who is here, who holds it, and both their changes in one text. */
@Path("articles/{id: \\d{1,15}}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TogetherResource {
  /** What somebody is writing just now; empty while she reads. */
  public record Here(@Nullable String field) {}

  /** A hold, and what the asker may do about it. */
  public record HoldJson(
      String name, String username, Instant since, boolean mine, boolean breakable) {}

  /** Everything that may have changed since the page was loaded. */
  public record PresenceJson(
      List<Colleague> others, int revision, String savedBy, @Nullable HoldJson hold) {}

  /** What the text was that one began from, and what one made of it. */
  public record Mine(@Nullable DraftJson mine, @Nullable DraftJson read) {}

  /** What to do about each field before saving over {@code theirs}. */
  public record MergeJson(
      JsonObject theirs, String by, List<String> taken, List<Dispute> disputed) {}

  /** A colleague who may see the article. */
  public record ColleagueJson(String username, String name, String agency) {}

  @Inject Presences presences;
  @Inject Holding holding;
  @Inject Merging merging;
  @Inject Reviewing reviewing;
  @Inject Commenting commenting;
  @Inject CurrentAccount current;

  @PathParam("id")
  long id;

  @PUT
  @Path("presence")
  public PresenceJson here(@Nullable Here here) {
    var field = here == null || here.field() == null ? "" : here.field();
    var others = presences.here(id, field);
    var last = reviewing.last(id);
    var hold = holding.find(id).map(this::json).orElse(null);
    return new PresenceJson(others, last.number(), last.by(), hold);
  }

  @DELETE
  @Path("presence")
  public void gone() {
    presences.gone(id);
  }

  @PUT
  @Path("hold")
  public HoldJson hold() {
    return json(holding.hold(id));
  }

  /** Lets go of one's own hold, or takes the text from {@code of}. */
  @DELETE
  @Path("hold")
  public void release(@QueryParam("of") @DefaultValue("") String of) {
    if (of.isEmpty() || of.equals(current.get().username())) holding.release(id);
    else holding.breakHold(id, of);
  }

  private HoldJson json(Hold hold) {
    var mine = hold.isOf(current.get());
    return new HoldJson(
        hold.name(), hold.username(), hold.since(), mine, !mine && holding.mayBreak(id));
  }

  @POST
  @Path("merge")
  public MergeJson merge(@HeaderParam("If-Match") @Nullable String match, @Nullable Mine json) {
    var base = ArticleResource.base(match);
    var given = ArticlesResource.Given.body(json);
    var read = given.read() == null ? null : given.read().typed();
    var mine = ArticlesResource.Given.body(given.mine()).draft(current.get().displayName());
    var merged = merging.merge(id, base, read, mine);
    return new MergeJson(
        ArticleJson.working(merged.theirs(), "", false),
        merged.by(),
        merged.taken(),
        merged.disputed());
  }

  @GET
  @Path("colleagues")
  public Listing<ColleagueJson> colleagues() {
    return Listing.whole(
        commenting.colleagues(id),
        each -> new ColleagueJson(each.username(), each.displayName(), each.agency().name()));
  }
}
