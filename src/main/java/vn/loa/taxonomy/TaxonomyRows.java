package vn.loa.taxonomy;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.loa.shared.Slug;

/** Rows of the taxonomy with what files leave to us: order, addresses and kinds. */
final class TaxonomyRows {
  private static final int READABLE = 80;

  private TaxonomyRows() {}

  static JsonArray sections(List<JsonObject> sections) {
    return rows(
        sections,
        (section, row) -> {
          var slug = needed(section, "slug");
          needed(section, "name");
          if (!slug.equals(Slug.of(slug)))
            throw new IllegalArgumentException("\"%s\" is no address.".formatted(slug));
        });
  }

  /**
   * "Chương trình mục tiêu quốc gia giảm nghèo bền vững" has the address giam-ngheo-ben-vung; where
   * that would be cut, the short name serves.
   */
  static JsonArray programmes(List<JsonObject> programmes) {
    return rows(
        programmes,
        (programme, row) -> {
          needed(programme, "code");
          var known =
              needed(programme, "name_vi").replaceFirst("^Chương trình (mục tiêu quốc gia )?", "");
          var fits = known.length() <= READABLE;
          row.add("slug", Slug.of(fits ? known : needed(programme, "short_vi")));
        });
  }

  static JsonArray themes(List<JsonObject> themes) {
    return rows(
        themes,
        (theme, row) -> {
          needed(theme, "code");
          needed(theme, "name_vi");
        });
  }

  /** With the addresses that {@code known} areas have, for one once given is never given again. */
  static JsonArray areas(List<JsonObject> units, List<Area> known) {
    var slugs = new AreaSlugs(known.stream().map(Area::slug).collect(toSet()));
    var kept = known.stream().collect(toMap(Area::code, Area::slug));
    var names = new HashMap<>(known.stream().collect(toMap(Area::code, Area::name)));
    units.forEach(unit -> names.put(needed(unit, "code"), needed(unit, "name")));
    return rows(
        units,
        (unit, row) -> {
          var code = unit.getString("code");
          var slug = kept.get(code);
          row.add("slug", slug != null ? slug : newSlug(slugs, unit, names));
          row.add("kind", AreaSlugs.kind(unit.getString("name")));
          row.add("uncertain", unit.containsKey("code_official") && unit.isNull("code_official"));
        });
  }

  private static String newSlug(AreaSlugs slugs, JsonObject unit, Map<String, String> names) {
    var parent = text(unit, "parent");
    var from = text(unit, "valid_from");
    var year = from == null ? null : from.split("-", 2)[0];
    var parentName = parent == null ? null : names.get(parent);
    return slugs.give(unit.getString("code"), unit.getString("name"), parentName, year);
  }

  private static JsonArray rows(
      List<JsonObject> objects, BiConsumer<JsonObject, JsonObjectBuilder> completion) {
    var rows = Json.createArrayBuilder();
    for (int i = 0; i < objects.size(); i++) {
      var row = Json.createObjectBuilder().add("position", i + 1);
      completion.accept(objects.get(i), row);
      // What the file itself says goes before what is found here.
      rows.add(row.addAll(Json.createObjectBuilder(objects.get(i))));
    }
    return rows.build();
  }

  private static String needed(JsonObject object, String key) {
    var value = text(object, key);
    if (value != null && !value.isBlank()) return value;
    throw new IllegalArgumentException("\"%s\" is missing in %s".formatted(key, object));
  }

  private static @Nullable String text(JsonObject object, String key) {
    JsonValue value = object.get(key);
    return value instanceof JsonString string ? string.getString() : null;
  }
}
