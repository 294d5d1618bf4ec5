package vn.loa.notice.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import vn.loa.notice.Notice;
import vn.loa.notice.Notices;
import vn.loa.shared.rest.Listing;

/** What the signed-in account is told. */
@Path("notices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class NoticesResource {
  /** One notice; title and path are empty when the piece may no longer be seen. */
  public record NoticeJson(
      long id,
      String kind,
      String words,
      String title,
      String note,
      String path,
      Instant at,
      boolean unread) {
    static NoticeJson of(Notice notice) {
      return new NoticeJson(
          notice.id(),
          notice.kind().name(),
          notice.words(),
          notice.title(),
          notice.note(),
          notice.path(),
          notice.at(),
          notice.unread());
    }
  }

  /** How many were not read. */
  public record Unread(long unread) {}

  @Inject Notices notices;

  @GET
  public Listing<NoticeJson> list(@QueryParam("page") @DefaultValue("1") int page) {
    return Listing.of(notices.mine(Math.max(1, page)), NoticeJson::of);
  }

  @GET
  @Path("unread")
  public Unread unread() {
    return new Unread(notices.unread());
  }

  @PUT
  @Path("reading")
  public void readAll() {
    notices.readAll();
  }

  @PUT
  @Path("{id: \\d{1,15}}/reading")
  public void read(@PathParam("id") long id) {
    notices.read(id);
  }
}
