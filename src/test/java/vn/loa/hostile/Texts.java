package vn.loa.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.journey.RunningLoa.LOA;

import jakarta.json.Json;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import vn.loa.journey.Newsroom;

/** What writers' programs send instead of a text. */
final class Texts {
  private static final int LONG = 1_000_000;
  private static final String ARTICLES = "/api/v1/articles";

  private Texts() {}

  static Stream<DynamicTest> markdown() {
    return Inputs.read("markdown.txt", Texts::rendered);
  }

  private static void rendered(String markdown) {
    var json = Json.createObjectBuilder().add("body", markdown).build();
    var answer = LOA.as("phongvien", "POST", ARTICLES + "/preview", json.toString());
    Harmless.answer(answer);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    var html = Harmless.object(answer.body()).getString("html");
    Harmless.html(html);
    assertThat(Jsoup.parse(html).select("script, style, svg, form, input, [onload], [onclick]"))
        .as(html)
        .isEmpty();
  }

  static Stream<DynamicTest> titles() {
    return Inputs.expecting("titles.txt", Texts::kept);
  }

  private static void kept(String expected, String title) {
    // As it stands: JSON has the same escapes, and no other way to say half of a character.
    var json = Newsroom.piece("TITLE").build().toString().replace("\"TITLE\"", '"' + title + '"');
    var created = LOA.as("phongvien", "POST", ARTICLES, json);
    assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
    assertThat(Newsroom.article(Newsroom.json(created).getInt("id")).getString("title"))
        .isEqualTo(expected);
  }

  static Stream<DynamicTest> bodies() {
    return Inputs.expecting("bodies.txt", Texts::answered);
  }

  private static void answered(String expected, String json) {
    var answer = LOA.as("phongvien", "POST", ARTICLES, json);
    Harmless.answer(answer);
    assertThat(answer.statusCode() + "").as(answer.body()).matches(expected);
    if (answer.statusCode() != 201) Harmless.refusal(answer);
    if (json.length() > LONG) return;
    for (var path : List.of("/articles/preview", "/articles/1/comments", "/articles/1/merge"))
      Harmless.answer(LOA.as("phongvien", "POST", "/api/v1" + path, json));
    Harmless.answer(LOA.as("phongvien", "POST", "/api/v1/account/tokens", json));
    Harmless.answer(LOA.as("phongvien", "PUT", ARTICLES + "/1/typing", json, "If-Match", "1"));
    Harmless.answer(LOA.as("phongvien", "DELETE", ARTICLES + "/1/typing", ""));
    Harmless.answer(LOA.as("xa", "PUT", "/api/v1/media/1", json));
    Harmless.answer(LOA.as("phongvien", "PUT", ARTICLES + "/1/sharing", json));
  }

  static Stream<DynamicTest> assigned() {
    return Inputs.plain("assigned.txt", Texts::ignored);
  }

  private static void ignored(String members) {
    var whole = Newsroom.piece("Bài gán thêm").build().toString();
    var json = whole.substring(0, whole.length() - 1) + "," + members + "}";
    var answer = LOA.as("phongvien", "POST", ARTICLES, json);
    if (answer.statusCode() != 201) {
      Harmless.refusal(answer);
      return;
    }
    assertDraft(answer);
  }

  private static void assertDraft(HttpResponse<String> created) {
    var article = Newsroom.article(Newsroom.json(created).getInt("id"));
    assertThat(article.getString("state")).isEqualTo("DRAFT");
    assertThat(article.getString("live")).isEqualTo("NONE");
    assertThat(article.getInt("revision")).isEqualTo(1);
    assertThat(article.getBoolean("emergency")).isFalse();
    assertThat(article.getJsonArray("sharedWith")).isEmpty();
    assertThat(article).doesNotContainKeys("publishedAt", "publishAt", "withdrawal", "url");
    assertThat(article.getString("agency")).isNotEqualTo("xa-khac");
  }
}
