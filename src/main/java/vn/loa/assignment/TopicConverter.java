package vn.loa.assignment;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a {@link Topic} as jsonb. */
@Converter
public class TopicConverter implements AttributeConverter<Topic, Object> {
  private static final Jsonb JSON = JsonbBuilder.create();

  @Override
  public Object convertToDatabaseColumn(Topic topic) {
    return JSON.toJson(topic);
  }

  @Override
  public Topic convertToEntityAttribute(Object json) {
    return JSON.fromJson(json.toString(), Topic.class); // the driver gives a PGobject
  }
}
