package vn.loa.taxonomy.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import vn.loa.shared.rest.Listing;
import vn.loa.taxonomy.Taxonomy;
import vn.loa.taxonomy.Theme;

/** What the programmes want told. */
@Path("themes")
@Produces(MediaType.APPLICATION_JSON)
@BrieflyCacheable
public class ThemesResource {
  @Inject Taxonomy taxonomy;

  @GET
  public Listing<ThemeJson> list(@QueryParam("programme") @DefaultValue("") String programme) {
    var themes = programme.isEmpty() ? taxonomy.themes() : taxonomy.themes(programme);
    return Listing.whole(themes, ThemesResource::json);
  }

  private static ThemeJson json(Theme theme) {
    return new ThemeJson(
        theme.code(),
        theme.programme(),
        theme.parent().orElse(null),
        theme.name(),
        theme.kind(),
        theme.uncertain());
  }

  /** A theme as the API tells it. */
  public record ThemeJson(
      String id,
      String programme,
      @Nullable String parent,
      String name,
      String kind,
      boolean uncertain) {}
}
