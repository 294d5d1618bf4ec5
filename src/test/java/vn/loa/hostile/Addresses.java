package vn.loa.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.Patience.await;
import static vn.loa.journey.RunningLoa.LOA;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Addresses and questions that ask for more than anybody has to give. */
final class Addresses {
  private static final Pattern OURS =
      Pattern.compile(
          "Location: (http://" + Pattern.quote(RawHttp.HOST.getAuthority()) + ")?/(?!/)");

  private Addresses() {}

  static Stream<DynamicTest> open() {
    return Inputs.expecting("addresses.txt", Addresses::answered);
  }

  private static void answered(String expected, String address) {
    var answer = patiently(address);
    assertThat(answer.status() + "").as(answer.head() + answer.body()).matches(expected);
    Harmless.answer(answer.status(), answer.body());
    Harmless.html(answer.body());
    assertThat(answer.head()).doesNotContain("evil.example", "Set-Cookie: a=b");
    if (answer.status() == 301)
      assertThat(answer.head()).contains("Location: ").containsPattern(OURS);
  }

  static Stream<DynamicTest> desks() {
    return Inputs.expecting("desks.txt", Addresses::answeredToHer);
  }

  private static void answeredToHer(String expected, String page) {
    var cookie = "Cookie: " + Visitor.signedIn("coquan");
    var answer = RawHttp.get("/toa-soan/" + page, cookie);
    assertThat(answer.status() + "").as(answer.head() + answer.body()).matches(expected);
    Harmless.answer(answer.status(), answer.body());
    Harmless.html(answer.body());
  }

  static Stream<DynamicTest> queries() {
    return Inputs.plain("queries.txt", Addresses::asked);
  }

  private static void asked(String query) {
    Harmless.answer(LOA.as("quantri", "GET", "/api/v1" + query, ""));
    Harmless.answer(LOA.patiently("/api/v1" + query));
  }

  static Stream<DynamicTest> questions() {
    return Inputs.read("questions.txt", Addresses::searched);
  }

  private static void searched(String question) {
    // Halves of characters cannot be sent: what a careless program makes of them is.
    var q = java.net.URLEncoder.encode(question, java.nio.charset.StandardCharsets.UTF_8);
    var address = q.length() > 6000 ? q.substring(0, 6000) : q;
    var page = patiently("/tim-kiem?q=" + address + "&chuyen-muc=" + head(q));
    Harmless.answer(page.status(), page.body());
    Harmless.html(page.body());
    assertThat(page.body()).doesNotContain(">49<");
    var api = patiently("/api/v1/search?q=" + address + "&section=" + head(q));
    Harmless.answer(api.status(), api.body());
    Harmless.answer(LOA.as("phongvien", "GET", "/api/v1/articles?q=" + address, ""));
    Harmless.answer(LOA.as("phongvien", "GET", "/api/v1/media?q=" + address, ""));
  }

  private static String head(String encoded) {
    return encoded.length() > 99 ? "a" : encoded;
  }

  /** Nobody may search without a pause: then again, when she may. */
  private static RawHttp.Answer patiently(String address) {
    return await().until(() -> RawHttp.get(address), answer -> answer.status() != 429);
  }
}
