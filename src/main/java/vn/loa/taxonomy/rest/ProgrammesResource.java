package vn.loa.taxonomy.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import vn.loa.settings.Settings;
import vn.loa.shared.rest.Listing;
import vn.loa.taxonomy.Programme;
import vn.loa.taxonomy.Taxonomy;

/** The public programmes. */
@Path("programmes")
@Produces(MediaType.APPLICATION_JSON)
@BrieflyCacheable
public class ProgrammesResource {
  @Inject Taxonomy taxonomy;
  @Inject Settings settings;

  @GET
  public Listing<ProgrammeJson> list() {
    return Listing.whole(taxonomy.programmes(), this::json);
  }

  private ProgrammeJson json(Programme programme) {
    return new ProgrammeJson(
        programme.code(),
        settings.baseUrl() + "/chuong-trinh/" + programme.slug(),
        programme.name(),
        programme.shortName(),
        programme.period(),
        programme.parent().orElse(null),
        programme.steps(),
        programme.uncertain());
  }

  /** A programme as the API tells it. */
  public record ProgrammeJson(
      String id,
      String url,
      String name,
      String shortName,
      String period,
      @Nullable String parent,
      int steps,
      boolean uncertain) {}
}
