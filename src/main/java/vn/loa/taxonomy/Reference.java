package vn.loa.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import vn.loa.settings.Holidays;
import vn.loa.settings.SiteIdentity;
import vn.loa.shared.DomainEvent;
import vn.loa.taxonomy.TaxonomyTables.Known;

/**
 * Reference data out of a file: who publishes the site, sections, programmes, themes, areas,
 * holidays.
 *
 * <p>What the file names is afterwards as the file says; what it leaves out stays. Addresses that
 * were given once stay too.
 */
@ApplicationScoped
@Transactional
public class Reference {
  @Inject TaxonomyTables tables;
  @Inject SampleTaxonomy sample;
  @Inject SiteIdentity identity;
  @Inject Holidays holidays;
  @Inject Event<DomainEvent> events;

  /** Takes a file in and tells how many of what were in it. */
  public Map<String, Integer> load(String name, String json) {
    var file = read(json);
    var counts = new LinkedHashMap<String, Integer>();
    if (file.containsKey("site")) {
      identity.declare(file.getJsonObject("site"));
      counts.put("site", 1);
    }
    take(file, "sections", tables::sections, counts);
    take(file, "programmes", tables::programmes, counts);
    take(file, "themes", tables::themes, counts);
    take(file, "areas", tables::areas, counts);
    take(file, "holidays", (rows, known) -> holidays.declare(rows), counts);
    if (counts.isEmpty())
      throw new IllegalArgumentException(
          "There is none of site, sections, programmes, themes, areas and holidays in it.");
    events.fire(new ReferenceLoaded(name, counts));
    return counts;
  }

  /** The sections, programmes, themes and areas that come with Loa, where they are absent. */
  public void loadSample() {
    sample.bring();
    events.fire(new ReferenceLoaded("--sample", Map.of()));
  }

  private static JsonObject read(String json) {
    try (var reader = Json.createReader(new StringReader(json))) {
      return reader.readObject();
    } catch (JsonException malformed) {
      throw new IllegalArgumentException("It is no JSON object: " + malformed.getMessage());
    }
  }

  private static void take(
      JsonObject file,
      String key,
      BiConsumer<List<JsonObject>, Known> table,
      Map<String, Integer> counts) {
    if (!file.containsKey(key)) return;
    var rows = file.getJsonArray(key).getValuesAs(JsonObject.class);
    table.accept(rows, Known.IS_CORRECTED);
    counts.put(key, rows.size());
  }
}
