package vn.loa.article;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps {@link Content} as jsonb. */
@Converter
public class ContentConverter implements AttributeConverter<Content, Object> {
  static final Jsonb JSON = JsonbBuilder.create();

  @Override
  public Object convertToDatabaseColumn(Content content) {
    return JSON.toJson(content);
  }

  @Override
  public Content convertToEntityAttribute(Object json) {
    return JSON.fromJson(json.toString(), Content.class); // the driver gives a PGobject
  }
}
