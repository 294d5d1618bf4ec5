package vn.loa.imports;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.loa.imports.OldPiece.Body;
import vn.loa.imports.OldPiece.Dates;
import vn.loa.imports.OldPiece.OldPicture;
import vn.loa.imports.OldPiece.People;

/** Reads pieces in the JSON of {@code src/docs/import.md}: one array, or one object a line. */
final class JsonReader {
  /** Kept: looking for it costs more than reading a line. */
  private static final JsonReaderFactory JSON = Json.createReaderFactory(Map.of());

  private final Path file;

  JsonReader(Path file) {
    this.file = file;
  }

  void read(boolean isArray, Takings takings) {
    try (var in = Files.newBufferedReader(file)) {
      if (isArray) array(in, takings);
      else lines(in, takings);
    } catch (IOException e) {
      throw new Unreadable("It cannot be read: " + e.getMessage());
    }
  }

  private static void array(BufferedReader in, Takings takings) {
    int number = 0;
    try (var parser = Json.createParser(in)) {
      if (parser.next() != JsonParser.Event.START_ARRAY) throw new JsonException("no array");
      var items = parser.getArrayStream().iterator();
      while (items.hasNext()) tell(items.next(), ++number, takings);
    } catch (JsonException e) {
      throw new Unreadable("The JSON is broken after piece " + number + "; the rest was not read.");
    }
  }

  private static void lines(BufferedReader in, Takings takings) throws IOException {
    int number = 0;
    for (var line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (line.isBlank()) continue;
      try (var reader = JSON.createReader(new StringReader(line))) {
        tell(reader.readValue(), number, takings);
      } catch (JsonException e) {
        takings.bad(number, "it is no JSON");
      }
    }
  }

  private static void tell(JsonValue value, int number, Takings takings) {
    try {
      takings.piece(piece(value.asJsonObject(), number));
    } catch (ClassCastException wrongType) {
      takings.bad(number, "a field has another type than src/docs/import.md says");
    } catch (DateTimeException noDate) {
      takings.bad(number, "publishedAt must be like 2019-05-03T09:11:00+07:00");
    }
  }

  private static OldPiece piece(JsonObject json, int number) {
    var published = text(json, "publishedAt");
    var updated = text(json, "updatedAt");
    var url = text(json, "url");
    var id = text(json, "id");
    var html = text(json, "html");
    return new OldPiece(
        number,
        id.isEmpty() ? url : id,
        url,
        text(json, "title"),
        text(json, "lead"),
        html.isEmpty() ? new Body(text(json, "body"), true) : new Body(html, false),
        new People(text(json, "author"), text(json, "approver"), text(json, "source")),
        new Dates(
            OffsetDateTime.parse(published).toInstant(),
            OffsetDateTime.parse(updated.isEmpty() ? published : updated).toInstant()),
        labels(json),
        texts(json, "areas"),
        pictures(json));
  }

  private static List<String> labels(JsonObject json) {
    var labels = new ArrayList<String>();
    for (var field : List.of("section", "programme"))
      if (!text(json, field).isEmpty()) labels.add(text(json, field));
    labels.addAll(texts(json, "themes"));
    return labels;
  }

  private static List<OldPicture> pictures(JsonObject json) {
    var pictures = new ArrayList<OldPicture>();
    for (var value : array(json, "pictures")) {
      var each = value.asJsonObject();
      pictures.add(
          new OldPicture(
              text(each, "file"),
              text(each, "alt"),
              text(each, "caption"),
              text(each, "credit"),
              each.getBoolean("cover", false)));
    }
    return pictures;
  }

  private static String text(JsonObject json, String field) {
    if (!json.containsKey(field) || json.isNull(field)) return "";
    var value = json.get(field);
    if (value.getValueType() == JsonValue.ValueType.NUMBER) return value.toString();
    return ((JsonString) value).getString().strip();
  }

  private static List<String> texts(JsonObject json, String field) {
    return array(json, field).stream().map(each -> ((JsonString) each).getString()).toList();
  }

  private static JsonArray array(JsonObject json, String field) {
    return json.containsKey(field) ? json.getJsonArray(field) : JsonValue.EMPTY_JSON_ARRAY;
  }
}
