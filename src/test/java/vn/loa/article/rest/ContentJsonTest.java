package vn.loa.article.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.bind.JsonbBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loa.article.ContentFields;

/** What the API says of a text, it takes. */
class ContentJsonTest {
  @ParameterizedTest
  @MethodSource("vn.loa.article.ContentFields#names")
  void everyFieldComesBackAsItWasTold(String field) throws Exception {
    var content = ContentFields.only(field);
    var json = ArticleJson.content(content).build();
    try (var jsonb = JsonbBuilder.create()) {
      var taken = jsonb.fromJson(json.toString(), DraftJson.class).draft("").content();
      assertThat(json).containsKey(field);
      assertThat(taken).isEqualTo(content);
    }
  }
}
