package vn.loa.taxonomy.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.loa.shared.rest.Listing;
import vn.loa.taxonomy.Language;
import vn.loa.taxonomy.Taxonomy;

/** The languages that content may be in. */
@Path("languages")
@Produces(MediaType.APPLICATION_JSON)
@BrieflyCacheable
public class LanguagesResource {
  @Inject Taxonomy taxonomy;

  @GET
  public Listing<LanguageJson> list() {
    return Listing.whole(taxonomy.languages(), LanguagesResource::json);
  }

  private static LanguageJson json(Language language) {
    return new LanguageJson(
        language.tag(),
        language.name(),
        language.autonym(),
        language.written(),
        language.uncertain());
  }

  /** A language as the API tells it. */
  public record LanguageJson(
      String id, String name, String autonym, boolean written, boolean uncertain) {}
}
