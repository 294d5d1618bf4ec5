package vn.loa.article.rest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import vn.loa.article.WordDocuments;
import vn.loa.media.rest.UploadLimit;
import vn.loa.shared.InvalidInput;
import vn.loa.shared.Reason;
import vn.loa.shared.Text;

/** Documents of Word, each answered as the fields of an article that is still to be written. */
@Path("articles/word-documents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WordDocumentsResource {
  /**
   * What a document gives.
   *
   * @param pictures what its text shows, now in the library
   * @param notCarried what stayed behind
   */
  public record WordDocumentJson(
      String name,
      String title,
      String lead,
      String body,
      String reference,
      List<PictureJson> pictures,
      List<Reason> notCarried) {}

  /**
   * A picture that can be asked for at {@code /media/{id}}.
   *
   * @param known whether the library had it before
   */
  public record PictureJson(long id, String name, int width, int height, boolean known) {
    static PictureJson of(WordDocuments.Picture picture) {
      var file = picture.file();
      return new PictureJson(file.id(), file.name(), file.width(), file.height(), picture.known());
    }
  }

  @Inject WordDocuments documents;

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @UploadLimit.Limited
  public WordDocumentJson take(List<EntityPart> parts) {
    var files = parts.stream().filter(part -> part.getFileName().isPresent()).toList();
    if (files.isEmpty()) throw new InvalidInput(Reason.at("file", "word.refused.no-file"));
    if (files.size() > 1) throw new InvalidInput(Reason.at("file", "word.refused.too-many-files"));
    var name = nameOf(files.get(0));
    var taken = documents.take(files.get(0).getContent(), name);
    return new WordDocumentJson(
        name,
        taken.title(),
        taken.lead(),
        taken.body(),
        taken.reference(),
        taken.pictures().stream().map(PictureJson::of).toList(),
        taken.notCarried());
  }

  /** Browsers send the name in UTF-8; Jersey reads headers as Latin-1. */
  private static String nameOf(EntityPart part) {
    return Text.line(new String(part.getFileName().orElse("").getBytes(ISO_8859_1), UTF_8));
  }
}
