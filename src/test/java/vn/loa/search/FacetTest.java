package vn.loa.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loa.search.rest.SearchParameters;
import vn.loa.shared.Words;

/** Every facet has its name, its place in the index and its parameter in the API. */
class FacetTest {
  static List<String> names() {
    return Facet.NAMES;
  }

  @ParameterizedTest
  @MethodSource("names")
  void itIsWrittenAskedAndCalledSomething(String facet) throws IOException {
    assertThat(Words.of("search.facet." + facet)).isNotBlank();
    assertThat(Files.readString(Path.of("solr-config/schema.xml")))
        .contains("<field name=\"" + facet + "\" type=\"string\"");
    assertThat(parameters()).contains(facet);
  }

  private static Stream<String> parameters() {
    return Arrays.stream(SearchParameters.class.getDeclaredFields())
        .map(field -> field.getAnnotation(QueryParam.class))
        .filter(Objects::nonNull)
        .map(QueryParam::value);
  }
}
