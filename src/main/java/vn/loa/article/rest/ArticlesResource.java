package vn.loa.article.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.article.ArticleKind;
import vn.loa.article.ArticleState;
import vn.loa.article.ListingKey;
import vn.loa.article.Live;
import vn.loa.article.NewsroomArticles;
import vn.loa.article.NewsroomQuery;
import vn.loa.article.PublicArticles;
import vn.loa.article.Writing;
import vn.loa.identity.CurrentAccount;
import vn.loa.settings.Settings;
import vn.loa.shared.Forbidden;
import vn.loa.shared.InvalidInput;
import vn.loa.shared.Reason;
import vn.loa.shared.rest.Listing;

/** All articles: the newsroom's to whoever has signed in, the listed ones to everybody. */
@Path("articles")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ArticlesResource {
  @Inject Writing writing;
  @Inject PublicArticles published;
  @Inject NewsroomArticles newsroom;
  @Inject CurrentAccount current;
  @Inject Settings settings;
  @Inject Clock clock;

  @POST
  public Response create(@Nullable DraftJson json) {
    var actor = current.get();
    var draft = Given.body(json);
    if (draft.agency() != null && !draft.agency().equals(actor.agency()))
      throw new Forbidden(Reason.at("agency", "article.fault.agency"));
    var id = writing.create(draft.draft(actor.displayName()));
    var location = URI.create(settings.baseUrl() + "/api/v1/articles/" + id);
    var body = Json.createObjectBuilder().add("id", id).add("state", "DRAFT");
    body.add("answeredAt", clock.instant().toString());
    return Response.created(location).tag("1").entity(body.build()).build();
  }

  @GET
  public Listing<JsonObject> list(
      @QueryParam("kind") @Nullable String kind,
      @QueryParam("state") @Nullable String state,
      @QueryParam("live") @Nullable String live,
      @QueryParam("section") @DefaultValue("") String section,
      @QueryParam("programme") @DefaultValue("") String programme,
      @QueryParam("area") @DefaultValue("") String area,
      @QueryParam("q") @DefaultValue("") String text,
      @QueryParam("page") @DefaultValue("1") int page) {
    var faults = new ArrayList<Reason>();
    var query =
        new NewsroomQuery(
            DraftJson.oneOf(ArticleKind.class, kind, "kind", faults),
            DraftJson.oneOf(ArticleState.class, state, "state", faults),
            DraftJson.oneOf(Live.class, live, "live", faults),
            section,
            programme,
            area,
            text,
            false,
            Math.max(1, page));
    if (!faults.isEmpty()) throw new InvalidInput(faults);
    if (current.find().isPresent()) return Listing.of(newsroom.find(query), ArticleJson::summary);
    return listed(query);
  }

  /** What readers see takes one facet; the search has them all. */
  private Listing<JsonObject> listed(NewsroomQuery query) {
    var cards = published.list(key(query), query.page());
    return Listing.of(cards, card -> ArticleJson.card(card, settings.baseUrl()));
  }

  private static ListingKey key(NewsroomQuery query) {
    if (!query.section().isEmpty()) return ListingKey.section(query.section());
    if (!query.programme().isEmpty()) return ListingKey.programme(query.programme());
    if (!query.area().isEmpty()) return ListingKey.area(query.area());
    return query.kind() == null ? ListingKey.EVERYTHING : ListingKey.kind(query.kind());
  }

  /** Checks what every resource is given. */
  static final class Given {
    private Given() {}

    static <T> T body(@Nullable T body) {
      if (body == null) throw new InvalidInput(List.of(Reason.of("article.fault.empty")));
      return body;
    }
  }
}
