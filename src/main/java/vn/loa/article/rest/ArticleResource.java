package vn.loa.article.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.article.Article;
import vn.loa.article.Desk;
import vn.loa.article.HistoryEntry;
import vn.loa.article.Live;
import vn.loa.article.PublicArticle;
import vn.loa.article.PublicArticles;
import vn.loa.article.Typings;
import vn.loa.article.Writing;
import vn.loa.identity.CurrentAccount;
import vn.loa.settings.Settings;
import vn.loa.shared.InvalidInput;
import vn.loa.shared.NotFound;
import vn.loa.shared.Reason;
import vn.loa.shared.rest.Listing;

/** One article: its text, what is being typed, its history and what keeps it from the public. */
@Path("articles/{id: \\d{1,15}}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ArticleResource {
  /** A move and why it may not be made now. */
  public record MoveJson(String verb, String word, List<Reason> reasons) {}

  /** When it was, by the clock that the newsroom lives by. */
  public record Kept(Instant answeredAt) {}

  @Inject Writing writing;
  @Inject Desk desk;
  @Inject Typings typings;
  @Inject PublicArticles published;
  @Inject CurrentAccount current;
  @Inject Settings settings;
  @Inject Clock clock;

  @PathParam("id")
  long id;

  @GET
  public Response get() {
    var working = current.find().flatMap(actor -> desk.find(id));
    return working.isPresent() ? working(working.get()) : live();
  }

  private Response working(Article article) {
    var overdue = article.isOverdue(clock.instant());
    var json = Json.createObjectBuilder(ArticleJson.working(article, settings.baseUrl(), overdue));
    json.add("stateWord", desk.stateWord(article)).add("answeredAt", clock.instant().toString());
    return Response.ok(json.build()).tag(Integer.toString(article.working().number())).build();
  }

  private Response live() {
    var article = published.find(id).orElseThrow(ArticleResource::none);
    if (article.live() == Live.REPLACED && article.replacement() != null) return moved(article);
    if (!article.live().isReadable()) return gone(article);
    return Response.ok(ArticleJson.live(article, settings.baseUrl())).build();
  }

  private Response moved(PublicArticle article) {
    var other = article.replacementId();
    return Response.status(301)
        .location(URI.create(settings.baseUrl() + "/api/v1/articles/" + other))
        .build();
  }

  private static Response gone(PublicArticle article) {
    var body = Json.createObjectBuilder();
    body.add("id", article.id()).add("live", article.live().name());
    body.add("withdrawal", article.takedownReason());
    return Response.status(410).entity(body.build()).build();
  }

  @PUT
  public Response save(@HeaderParam("If-Match") @Nullable String match, @Nullable DraftJson json) {
    var draft = ArticlesResource.Given.body(json).draft(current.get().displayName());
    return working(writing.save(id, base(match), draft));
  }

  @GET
  @Path("typing")
  public Response typing() {
    var typing = typings.find(id).orElseThrow(ArticleResource::none);
    return Response.ok(ArticleJson.typing(typing)).build();
  }

  @PUT
  @Path("typing")
  public Kept type(@HeaderParam("If-Match") @Nullable String match, @Nullable DraftJson json) {
    typings.keep(id, base(match), ArticlesResource.Given.body(json).typed());
    return new Kept(clock.instant());
  }

  @DELETE
  @Path("typing")
  public void drop() {
    typings.drop(id);
  }

  @GET
  @Path("history")
  public Listing<HistoryEntry> history() {
    return Listing.whole(desk.history(id), entry -> entry);
  }

  @GET
  @Path("blockers")
  public Listing<Reason> blockers() {
    return Listing.whole(desk.blockers(id), reason -> reason);
  }

  /** Every move, with the reasons against it; one that may be made has none. */
  @GET
  @Path("moves")
  public Listing<MoveJson> moves() {
    return Listing.whole(
        List.copyOf(desk.refusals(id).entrySet()),
        each -> new MoveJson(each.getKey().name(), each.getKey().word(), each.getValue()));
  }

  @GET
  @Path("revisions/{number: \\d{1,9}}")
  public JsonObject revision(@PathParam("number") int number) {
    var revision = desk.revision(id, number);
    return ArticleJson.content(revision.content()).add("revision", revision.number()).build();
  }

  /** The revision that a writer worked on, out of {@code "7"}. */
  static int base(@Nullable String match) {
    var digits = match == null ? "" : match.replace("\"", "").strip();
    if (!digits.matches("\\d{1,9}"))
      throw new InvalidInput(List.of(Reason.at("If-Match", "article.fault.base")));
    return Integer.parseInt(digits);
  }

  private static NotFound none() {
    return new NotFound(Reason.of("article.not-found"));
  }
}
