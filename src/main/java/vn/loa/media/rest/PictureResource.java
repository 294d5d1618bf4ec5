package vn.loa.media.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.identity.CurrentAccount;
import vn.loa.media.Consents;
import vn.loa.media.FocalPoint;
import vn.loa.media.Media;
import vn.loa.media.MediaFile;
import vn.loa.media.ReplacingPictures;
import vn.loa.shared.InvalidInput;
import vn.loa.shared.Reason;

/** One picture: what is said of it, its file, and the point that its crops are made around. */
@Path("media/{id: \\d{1,15}}")
@Produces(MediaType.APPLICATION_JSON)
public class PictureResource {
  private static final int LONGEST_REASON = 8_000;

  /** In per cent of width and height. */
  public record FocusJson(@Nullable Integer x, @Nullable Integer y) {}

  @Inject Media media;
  @Inject ReplacingPictures replacing;
  @Inject Consents consents;
  @Inject CurrentAccount account;

  @PathParam("id")
  long id;

  @GET
  public MediaJson get() {
    var file = media.get(id);
    return MediaJson.of(
        file, account.get(), consents.state(file), replacing.isOpen(file), media.usesOf(id));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public MediaJson describe(@Nullable DescriptionJson description) {
    if (description == null) throw new BadRequestException();
    return json(media.describe(id, description.description()));
  }

  @DELETE
  public void delete() {
    media.delete(id);
  }

  private MediaJson json(MediaFile file) {
    return MediaJson.of(file, account.get(), consents.state(file));
  }

  @PUT
  @Path("focus")
  @Consumes(MediaType.APPLICATION_JSON)
  public MediaJson focus(@Nullable FocusJson json) {
    if (json == null || json.x() == null || json.y() == null) throw new BadRequestException();
    return json(media.focus(id, new FocalPoint(json.x(), json.y())));
  }

  /** Puts the part with a file name in its place; the part {@code reason} says why. */
  @PUT
  @Path("file")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @UploadLimit.Limited
  public MediaJson replace(List<EntityPart> parts) {
    var part =
        parts.stream()
            .filter(each -> each.getFileName().isPresent())
            .findFirst()
            .orElseThrow(() -> new InvalidInput(Reason.at("file", "media.no-file")));
    return json(replacing.replace(id, FileParts.upload(part), reason(parts)));
  }

  private static String reason(List<EntityPart> parts) {
    var reason = parts.stream().filter(each -> each.getName().equals("reason")).findFirst();
    try {
      return reason.isEmpty()
          ? ""
          : new String(reason.get().getContent().readNBytes(LONGEST_REASON), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
