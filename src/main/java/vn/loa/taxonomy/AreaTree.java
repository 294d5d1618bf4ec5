package vn.loa.taxonomy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.loa.shared.Text;

/** All areas at one moment, in the order of their names; immutable. */
final class AreaTree {
  private final List<Area> areas;
  private final Map<String, Area> byCode;
  private final Map<String, Area> bySlug;
  private final Map<String, List<Area>> byParent;

  AreaTree(List<Area> areas) {
    this.areas = List.copyOf(areas);
    this.byCode = areas.stream().collect(Collectors.toMap(Area::code, Function.identity()));
    this.bySlug = areas.stream().collect(Collectors.toMap(Area::slug, Function.identity()));
    this.byParent =
        areas.stream()
            .filter(area -> area.parent().isPresent())
            .collect(Collectors.groupingBy(area -> area.parent().orElseThrow()));
  }

  Optional<Area> area(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  Optional<Area> bySlug(String slug) {
    return Optional.ofNullable(bySlug.get(slug));
  }

  List<Area> children(String code) {
    return byParent.getOrDefault(code, List.of());
  }

  /** Areas whose name holds every word of {@code query}, typed with or without accents. */
  List<Area> named(String query) {
    var words = Arrays.asList(Text.folded(Text.line(query)).split(" "));
    return areas.stream()
        .filter(area -> words.stream().allMatch(Text.folded(area.name())::contains))
        .toList();
  }

  /** The area itself, then what it lies in, up to the root; empty when there is no such area. */
  List<Area> path(String code) {
    var path = new ArrayList<Area>();
    for (var area = area(code); area.isPresent(); area = area.flatMap(this::parent))
      path.add(area.get());
    return path;
  }

  private Optional<Area> parent(Area area) {
    return area.parent().flatMap(this::area);
  }
}
