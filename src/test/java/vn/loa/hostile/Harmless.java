package vn.loa.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.xml.sax.InputSource;

/** What every answer has to be. */
final class Harmless {
  private static final Pattern OF_THE_SERVER =
      Pattern.compile(
          "Payara|GlassFish|Apache|Exception\\b|java\\.(lang|util|io)|at vn\\.loa"
              + "|root:x:0|<web-app|PSQLException|org\\.eclipse|solr\\.");
  private static final Pattern RUNS =
      Pattern.compile("(?i)[\\s\\x00-\\x1f]*(javascript|data:text|vbscript).*", Pattern.DOTALL);

  private Harmless() {}

  /** No fault of ours, and nothing of what is behind it. */
  static void answer(HttpResponse<String> answer) {
    answer(answer.statusCode(), answer.body());
  }

  static void answer(int status, String body) {
    assertThat(status).as(body).isLessThan(500);
    assertThat(OF_THE_SERVER.matcher(body).find()).as(body).isFalse();
  }

  /** A refusal that says why, in Vietnamese. */
  static void refusal(HttpResponse<String> answer) {
    answer(answer);
    assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    var detail = object(answer.body()).getString("detail");
    assertThat(detail).as(answer.body()).isNotBlank();
  }

  /** A page in which nothing runs and nothing is loaded but what is its own. */
  static Document page(HttpResponse<String> answer) {
    answer(answer);
    return html(answer.body());
  }

  static Document html(String html) {
    var page = Jsoup.parse(html);
    for (var element : page.getAllElements()) check(element);
    return page;
  }

  private static void check(Element element) {
    var html = element.outerHtml();
    if (element.is("script:not([type=application/ld+json]), style"))
      assertThat(element.data()).as(html).doesNotContain("pwn", "evil.example");
    if (element.is("script[type=application/ld+json]")) object(element.data());
    assertThat(element.is("iframe, object, embed, base, meta[http-equiv=refresh], applet, math"))
        .as(html)
        .isFalse();
    for (var attribute : element.attributes()) check(attribute, html);
  }

  private static void check(Attribute attribute, String html) {
    var name = attribute.getKey().toLowerCase();
    if (name.startsWith("on") || name.equals("style") || name.equals("srcdoc"))
      assertThat(attribute.getValue()).as(html).doesNotContain("pwn", "evil.example");
    if (name.matches("href|src|srcset|action|formaction|data|xlink:href|data-embed|poster")) {
      assertThat(RUNS.matcher(attribute.getValue()).matches()).as(html).isFalse();
      if (name.startsWith("src")) assertThat(attribute.getValue()).doesNotContain("evil.example");
    }
  }

  /** XML that can be read, with no element of another language in it. */
  static void feed(HttpResponse<String> answer) {
    answer(answer);
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var source = new InputSource(new StringReader(answer.body()));
      var document = factory.newDocumentBuilder().parse(source);
      assertThat(document.getElementsByTagName("script").getLength()).isZero();
    } catch (Exception e) {
      throw new AssertionError(answer.body(), e);
    }
  }

  static jakarta.json.JsonObject object(String json) {
    try (var reader = Json.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }
}
