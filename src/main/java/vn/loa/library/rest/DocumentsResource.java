package vn.loa.library.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.loa.library.Document;
import vn.loa.library.Documents;
import vn.loa.shared.rest.Listing;
import vn.loa.taxonomy.rest.BrieflyCacheable;

/** Official documents. */
@Path("documents")
@Produces(MediaType.APPLICATION_JSON)
@BrieflyCacheable
public class DocumentsResource {
  @Inject Documents documents;

  @GET
  public Listing<DocumentJson> list(@QueryParam("q") @DefaultValue("") String query) {
    return Listing.whole(documents.search(query), DocumentsResource::json);
  }

  private static DocumentJson json(Document document) {
    return new DocumentJson(
        document.code(),
        document.kind(),
        document.number().orElse(null),
        document.issuedOn().orElse(null),
        document.issuer(),
        document.title(),
        document.uncertain());
  }

  /** A document as the API tells it. */
  public record DocumentJson(
      String id,
      String kind,
      @Nullable String number,
      @Nullable LocalDate date,
      String issuer,
      String title,
      boolean uncertain) {}
}
