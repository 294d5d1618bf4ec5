package vn.loa.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.loa.article.ListingKey;
import vn.loa.shared.Words;
import vn.loa.taxonomy.Taxonomy;

/** Finds the list that an address names. */
@ApplicationScoped
class ListedLists {
  @Inject Taxonomy taxonomy;

  Optional<Listed> find(Address address) {
    return switch (address.kind()) {
      case LATEST -> Optional.of(latest());
      case SECTION -> section(address.slug());
      case PROGRAMME -> programme(address.slug());
      case AREA -> area(address.slug());
      default -> Optional.empty();
    };
  }

  private static Listed latest() {
    return new Listed(
        ListingKey.EVERYTHING,
        "/tin-tuc",
        Words.of("portal.latest.title"),
        Words.of("portal.latest.description"));
  }

  private Optional<Listed> section(String slug) {
    return taxonomy
        .section(slug)
        .map(
            section ->
                new Listed(
                    ListingKey.section(slug),
                    "/chuyen-muc/" + slug,
                    section.name(),
                    section.description()));
  }

  private Optional<Listed> programme(String slug) {
    return taxonomy
        .programmeBySlug(slug)
        .map(
            programme ->
                new Listed(
                    ListingKey.programme(programme.code()),
                    "/chuong-trinh/" + slug,
                    programme.name(),
                    Words.of("portal.programme.description", programme.period())));
  }

  private Optional<Listed> area(String slug) {
    return taxonomy
        .areaBySlug(slug)
        .map(
            area ->
                new Listed(
                    ListingKey.area(area.code()),
                    "/dia-ban/" + slug,
                    area.name(),
                    Words.of("portal.area.description", taxonomy.areaLabel(area.code()))));
  }
}
