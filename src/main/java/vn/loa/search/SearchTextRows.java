package vn.loa.search;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.Collection;
import java.util.List;

/** Writes texts as PostgreSQL takes many of them in one statement. */
final class SearchTextRows {
  private SearchTextRows() {}

  static String json(List<SearchText> texts) {
    var rows = Json.createArrayBuilder();
    for (var text : texts) rows.add(row(text));
    return rows.build().toString();
  }

  private static JsonObjectBuilder row(SearchText text) {
    return Json.createObjectBuilder()
        .add("id", text.id())
        .add("revision", text.revision())
        .add("title", text.title())
        .add("lead", text.lead())
        .add("body", text.body())
        .add("facets", array(text.facets()))
        .add("published_at", text.publishedAt().toString())
        .add("title_words", PostgresQuestion.words(text.title()))
        .add("lead_words", PostgresQuestion.words(text.lead()))
        .add("body_words", PostgresQuestion.words(text.body()))
        .add("numbers", array(PostgresQuestion.numbers(text)))
        .add("exact", Tokens.exact(text.whole()));
  }

  private static JsonArrayBuilder array(Collection<String> values) {
    return Json.createArrayBuilder(values);
  }
}
