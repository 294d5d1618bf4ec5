package vn.loa.plan;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;

/** A list of codes in a column of type {@code text[]}; codes have no comma, quote or blank. */
@Converter
class Codes implements AttributeConverter<List<String>, Object> {
  @Override
  public Object convertToDatabaseColumn(List<String> codes) {
    return "{" + String.join(",", codes) + "}";
  }

  @Override
  public List<String> convertToEntityAttribute(Object array) {
    return Arrays.stream((Object[]) array).map(String::valueOf).toList();
  }
}
