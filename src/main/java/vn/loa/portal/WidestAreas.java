package vn.loa.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.loa.taxonomy.Area;
import vn.loa.taxonomy.Taxonomy;

/** What the province is divided into today. */
@ApplicationScoped
class WidestAreas {
  @Inject Taxonomy taxonomy;
  @Inject Clock clock;

  List<Link> widest() {
    var today = LocalDate.now(clock);
    return taxonomy.areas("").stream()
        .filter(area -> area.parent().isEmpty() && area.isValidOn(today))
        .flatMap(province -> taxonomy.children(province.code()).stream())
        .filter(area -> area.isValidOn(today))
        .map(WidestAreas::link)
        .toList();
  }

  private static Link link(Area area) {
    return new Link(area.name(), "/dia-ban/" + area.slug());
  }
}
