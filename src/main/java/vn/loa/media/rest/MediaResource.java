package vn.loa.media.rest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.identity.CurrentAccount;
import vn.loa.media.Media;
import vn.loa.media.rest.UploadJson.RefusedFile;
import vn.loa.shared.InvalidInput;
import vn.loa.shared.Reason;
import vn.loa.shared.rest.Listing;

/** The pictures of the library. */
@Path("media")
@Produces(MediaType.APPLICATION_JSON)
public class MediaResource {
  @Inject Media media;
  @Inject CurrentAccount account;

  /** Takes several files; 422 when none of them is good, else 201 with what became of each. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @UploadLimit.Limited
  public Response upload(List<EntityPart> parts) {
    var files = parts.stream().filter(part -> part.getFileName().isPresent()).toList();
    if (files.isEmpty()) throw new InvalidInput(Reason.at("file", "media.no-file"));
    if (files.size() > UploadLimit.MOST_FILES)
      throw new InvalidInput(Reason.at("file", "media.too-many-files", UploadLimit.MOST_FILES));
    var outcome = new UploadJson(new ArrayList<>(), new ArrayList<>());
    for (var file : files) upload(file, outcome);
    if (outcome.items().isEmpty()) throw new InvalidInput(reasons(outcome.refused()));
    return Response.status(Response.Status.CREATED).entity(outcome).build();
  }

  private void upload(EntityPart part, UploadJson outcome) {
    var name = nameOf(part);
    try {
      var file = media.upload(part.getContent(), name, -1);
      outcome.items().add(MediaJson.of(file, account.get()));
    } catch (InvalidInput refused) {
      outcome.refused().add(new RefusedFile(name, refused.reasons()));
    }
  }

  /** Browsers send the name in UTF-8; Jersey reads headers as Latin-1. */
  private static String nameOf(EntityPart part) {
    return new String(part.getFileName().orElse("").getBytes(ISO_8859_1), UTF_8);
  }

  /** Each reason belongs to the file of that name. */
  private static List<Reason> reasons(List<RefusedFile> files) {
    return files.stream()
        .flatMap(file -> file.reasons().stream().map(each -> of(file.file(), each)))
        .toList();
  }

  private static Reason of(String file, Reason reason) {
    return new Reason(reason.code(), file, reason.text());
  }

  @GET
  public Listing<MediaJson> list(
      @QueryParam("q") @DefaultValue("") String q,
      @QueryParam("mine") @DefaultValue("false") boolean mine,
      @QueryParam("page") @DefaultValue("1") int page) {
    var asker = account.get();
    return Listing.of(media.search(q, page, mine), file -> MediaJson.of(file, asker));
  }

  @GET
  @Path("{id}")
  public MediaJson get(@PathParam("id") long id) {
    return MediaJson.of(media.get(id), account.get(), media.usesOf(id));
  }

  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  public MediaJson describe(@PathParam("id") long id, @Nullable DescriptionJson description) {
    if (description == null) throw new BadRequestException();
    return MediaJson.of(media.describe(id, description.description()), account.get());
  }

  @DELETE
  @Path("{id}")
  public void delete(@PathParam("id") long id) {
    media.delete(id);
  }
}
