package vn.loa.taxonomy.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.loa.settings.Settings;
import vn.loa.shared.rest.Listing;
import vn.loa.taxonomy.Area;
import vn.loa.taxonomy.Taxonomy;

/** Administrative units, present and dissolved. */
@Path("areas")
@Produces(MediaType.APPLICATION_JSON)
@BrieflyCacheable
public class AreasResource {
  @Inject Taxonomy taxonomy;
  @Inject Settings settings;

  @GET
  public Listing<AreaJson> list(
      @QueryParam("q") @DefaultValue("") String query,
      @QueryParam("parent") @DefaultValue("") String parent,
      @QueryParam("level") @DefaultValue("") String level) {
    var areas =
        taxonomy.areas(query).stream()
            .filter(area -> parent.isEmpty() || area.parent().filter(parent::equals).isPresent())
            .filter(area -> level.isEmpty() || area.level().equals(level))
            .toList();
    return Listing.whole(areas, this::json);
  }

  private AreaJson json(Area area) {
    return new AreaJson(
        area.code(),
        settings.baseUrl() + "/dia-ban/" + area.slug(),
        area.name(),
        taxonomy.areaLabel(area.code()),
        area.kind(),
        area.level(),
        area.parent().orElse(null),
        area.validFrom().orElse(null),
        area.validTo().orElse(null),
        area.uncertain());
  }

  /** An area as the API tells it; {@code label} sets it apart from its namesakes. */
  public record AreaJson(
      String id,
      String url,
      String name,
      String label,
      String kind,
      String level,
      @Nullable String parent,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validTo,
      boolean uncertain) {}
}
