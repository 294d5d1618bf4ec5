package vn.loa.media.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import vn.loa.identity.CurrentAccount;
import vn.loa.media.Consents;
import vn.loa.media.Duplicates;
import vn.loa.media.Duplicates.Known;
import vn.loa.media.Media;
import vn.loa.media.MediaFile;
import vn.loa.media.MediaStore;
import vn.loa.media.PictureFilter;
import vn.loa.media.rest.UploadJson.KnownFile;
import vn.loa.media.rest.UploadJson.RefusedFile;
import vn.loa.shared.InvalidInput;
import vn.loa.shared.NotKept;
import vn.loa.shared.Reason;
import vn.loa.shared.Refused;
import vn.loa.shared.rest.Listing;

/** The pictures of the library. */
@Path("media")
@Produces(MediaType.APPLICATION_JSON)
public class MediaResource {
  @Inject Media media;
  @Inject Duplicates copies;
  @Inject Consents consents;
  @Inject CurrentAccount account;

  /**
   * Takes several files; 422 when none of them is good, else 201 with what became of each.
   *
   * @param duplicates {@code ask} to be told of files that the library has already instead of
   *     keeping them twice; 200 when nothing was taken in therefore
   */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @UploadLimit.Limited
  public Response upload(
      List<EntityPart> parts, @QueryParam("duplicates") @DefaultValue("") String duplicates) {
    var files = parts.stream().filter(part -> part.getFileName().isPresent()).toList();
    if (files.isEmpty()) throw new InvalidInput(Reason.at("file", "media.no-file"));
    if (files.size() > UploadLimit.MOST_FILES)
      throw new InvalidInput(Reason.at("file", "media.too-many-files", UploadLimit.MOST_FILES));
    var outcome = UploadJson.empty();
    for (var file : files) upload(file, duplicates.equals("ask"), outcome);
    if (outcome.items().isEmpty() && outcome.known().isEmpty())
      throw refusal(reasons(outcome.refused()));
    return Response.status(outcome.items().isEmpty() ? 200 : 201).entity(outcome).build();
  }

  private static Refused refusal(List<Reason> reasons) {
    var noRoom = reasons.stream().anyMatch(each -> each.code().equals(MediaStore.NOT_KEPT));
    return noRoom ? new NotKept(reasons) : new InvalidInput(reasons);
  }

  private void upload(EntityPart part, boolean ask, UploadJson outcome) {
    var name = FileParts.nameOf(part);
    try {
      var upload = FileParts.upload(part);
      var known = ask ? copies.of(upload) : Optional.<Known>empty();
      if (known.isPresent()) outcome.known().add(json(name, known.get()));
      else outcome.items().add(json(media.upload(upload)));
    } catch (InvalidInput | NotKept refused) {
      outcome.refused().add(new RefusedFile(name, refused.reasons()));
    }
  }

  private MediaJson json(MediaFile file) {
    return MediaJson.of(file, account.get(), consents.state(file));
  }

  private KnownFile json(String name, Known known) {
    return new KnownFile(name, json(known.file()), known.uploader(), known.identical());
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

  /**
   * One page of them, the newest first.
   *
   * @param filter the name of a {@link PictureFilter}
   */
  @GET
  public Listing<MediaJson> list(
      @QueryParam("q") @DefaultValue("") String q,
      @QueryParam("filter") @DefaultValue("ALL") String filter,
      @QueryParam("mine") @DefaultValue("false") boolean mine,
      @QueryParam("page") @DefaultValue("1") int page) {
    var pictures = media.search(q, PictureFilter.of(filter), page, mine);
    var states = consents.states(pictures.items());
    var asker = account.get();
    return Listing.of(pictures, file -> MediaJson.of(file, asker, states.apply(file)));
  }
}
