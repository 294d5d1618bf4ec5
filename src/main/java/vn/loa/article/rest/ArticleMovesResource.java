package vn.loa.article.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.loa.article.Approving;
import vn.loa.article.Desk;
import vn.loa.article.Live;
import vn.loa.article.Publishing;
import vn.loa.article.Writing;
import vn.loa.shared.InvalidInput;
import vn.loa.shared.Reason;

/**
 * Each move of the workflow as a thing that is put there or taken away (design section 7).
 *
 * <p>A move is one transaction with the check that the text is still the one that was read.
 */
@Path("articles/{id: \\d{1,15}}")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ArticleMovesResource {
  /** What a move may be given. */
  public record MoveJson(
      @Nullable String reason,
      @Nullable String note,
      @Nullable String at,
      @Nullable Boolean emergency,
      @Nullable String how,
      @Nullable Long by,
      @Nullable List<String> agencies) {
    static final MoveJson EMPTY = new MoveJson(null, null, null, null, null, null, null);
  }

  @Inject Desk desk;
  @Inject Writing writing;
  @Inject Approving approving;
  @Inject Publishing publishing;

  @PathParam("id")
  long id;

  @HeaderParam("If-Match")
  @Nullable String match;

  @PUT
  @Path("submission")
  public void submit() {
    writing.submit(id);
  }

  @DELETE
  @Path("submission")
  public void recall() {
    writing.recall(id);
  }

  @PUT
  @Path("edit")
  public void edit() {
    read();
    approving.edit(id);
  }

  @PUT
  @Path("appraisal")
  public void appraise() {
    read();
    approving.appraise(id);
  }

  @PUT
  @Path("approval")
  public void approve() {
    read();
    approving.approve(id);
  }

  @PUT
  @Path("return")
  public void sendBack(@Nullable MoveJson json) {
    approving.sendBack(id, text(given(json).reason()));
  }

  @PUT
  @Path("publication")
  public void publish(@Nullable MoveJson json) {
    read();
    var given = given(json);
    if (Boolean.TRUE.equals(given.emergency()))
      publishing.publishInEmergency(id, text(given.reason()));
    else publishing.publish(id, text(given.note()));
  }

  @PUT
  @Path("confirmation")
  public void confirm() {
    publishing.confirm(id);
  }

  @PUT
  @Path("schedule")
  public void schedule(@Nullable MoveJson json) {
    var given = given(json);
    var faults = new ArrayList<Reason>();
    var at = DraftJson.time(given.at(), "at", faults);
    if (at == null && faults.isEmpty()) faults.add(Reason.at("at", "article.schedule.missing"));
    if (!faults.isEmpty()) throw new InvalidInput(faults);
    read();
    publishing.schedule(id, Objects.requireNonNull(at), text(given.note()));
  }

  @DELETE
  @Path("schedule")
  public void unschedule() {
    publishing.unschedule(id);
  }

  @PUT
  @Path("withdrawal")
  public void withdraw(@Nullable MoveJson json) {
    var given = given(json);
    publishing.withdraw(id, how(given.how()), text(given.reason()), given.by());
  }

  @DELETE
  @Path("withdrawal")
  public void restore() {
    publishing.restore(id);
  }

  @PUT
  @Path("sharing")
  public void share(@Nullable MoveJson json) {
    writing.share(id, Set.copyOf(DraftJson.list(given(json).agencies())));
  }

  /** Who says which revision she decides about decides about no other. */
  private void read() {
    if (match != null) desk.stillAt(id, ArticleResource.base(match));
  }

  private static Live how(@Nullable String how) {
    for (var live : Live.values())
      if (live.isTakenDown() && live.name().equals(text(how).toUpperCase(Locale.ROOT))) return live;
    throw new InvalidInput(Reason.at("how", "article.withdraw.how"));
  }

  private static MoveJson given(@Nullable MoveJson json) {
    return json == null ? MoveJson.EMPTY : json;
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
