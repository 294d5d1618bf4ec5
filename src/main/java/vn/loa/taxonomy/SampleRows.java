package vn.loa.taxonomy;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.loa.settings.SampleSet;
import vn.loa.shared.Slug;

/** The sample's taxonomy with what its files leave to us: order, addresses and kinds. */
final class SampleRows {
  private static final String PLAN = "plan-data.json";
  private static final int READABLE = 80;

  private SampleRows() {}

  /**
   * "Chương trình mục tiêu quốc gia giảm nghèo bền vững" has the address giam-ngheo-ben-vung; where
   * that would be cut, the short name serves.
   */
  static JsonArray programmes() {
    return rows(
        SampleSet.objects(PLAN, "/programmes"),
        (programme, row) -> {
          var name = programme.getString("name_vi");
          var known = name.replaceFirst("^Chương trình (mục tiêu quốc gia )?", "");
          var fits = known.length() <= READABLE;
          row.add("slug", Slug.of(fits ? known : programme.getString("short_vi")));
        });
  }

  static JsonArray themes() {
    return rows(SampleSet.objects(PLAN, "/themes"), (theme, row) -> {});
  }

  /** Areas that are not {@code known}, so that an address once given is never given again. */
  static JsonArray areas(List<Area> known) {
    var slugs = new AreaSlugs(known.stream().map(Area::slug).collect(toSet()));
    var codes = known.stream().map(Area::code).collect(toSet());
    var units = SampleSet.objects("areas.json", "/units");
    var names = units.stream().collect(toMap(u -> u.getString("code"), u -> u.getString("name")));
    return rows(
        units.stream().filter(unit -> !codes.contains(unit.getString("code"))).toList(),
        (unit, row) -> {
          var name = unit.getString("name");
          var parent = text(unit, "parent");
          var from = text(unit, "valid_from");
          var year = from == null ? null : from.substring(0, 4);
          var parentName = parent == null ? null : names.get(parent);
          row.add("slug", slugs.give(unit.getString("code"), name, parentName, year));
          row.add("kind", AreaSlugs.kind(name));
          row.add("uncertain", unit.containsKey("code_official") && unit.isNull("code_official"));
        });
  }

  private static JsonArray rows(
      List<JsonObject> objects, BiConsumer<JsonObject, JsonObjectBuilder> completion) {
    var rows = Json.createArrayBuilder();
    for (int i = 0; i < objects.size(); i++) {
      var row = Json.createObjectBuilder(objects.get(i)).add("position", i + 1);
      completion.accept(objects.get(i), row);
      rows.add(row);
    }
    return rows.build();
  }

  private static @Nullable String text(JsonObject object, String key) {
    return object.isNull(key) ? null : object.getString(key);
  }
}
