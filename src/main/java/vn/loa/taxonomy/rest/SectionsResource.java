package vn.loa.taxonomy.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.loa.settings.Settings;
import vn.loa.shared.rest.Listing;
import vn.loa.taxonomy.Section;
import vn.loa.taxonomy.Taxonomy;

/** The sections of the portal. */
@Path("sections")
@Produces(MediaType.APPLICATION_JSON)
@BrieflyCacheable
public class SectionsResource {
  @Inject Taxonomy taxonomy;
  @Inject Settings settings;

  @GET
  public Listing<SectionJson> list() {
    return Listing.whole(taxonomy.sections(), this::json);
  }

  private SectionJson json(Section section) {
    return new SectionJson(
        section.slug(),
        settings.baseUrl() + "/chuyen-muc/" + section.slug(),
        section.name(),
        section.description(),
        section.steps());
  }

  /** A section as the API tells it. */
  public record SectionJson(String id, String url, String name, String description, int steps) {}
}
