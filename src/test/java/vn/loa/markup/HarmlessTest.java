package vn.loa.markup;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is written, what readers get can do nothing but be read. */
class HarmlessTest {
  private static final Set<String> COMMON = Set.of("class", "id");
  private static final Map<String, Set<String>> ALLOWED =
      Map.ofEntries(
          entry("a", Set.of("href", "rel", "title", "aria-label", "data-embed")),
          entry(
              "img",
              Set.of("src", "srcset", "sizes", "width", "height", "alt", "loading", "decoding")),
          entry("div", Set.of("tabindex", "role", "aria-label")),
          entry("section", Set.of("aria-label")),
          entry("ol", Set.of("start")),
          entry("th", Set.of("scope")));
  private static final Set<String> PLAIN =
      Set.of(
          "p",
          "h2",
          "h3",
          "h4",
          "ul",
          "li",
          "blockquote",
          "pre",
          "code",
          "strong",
          "em",
          "sup",
          "br",
          "hr",
          "span",
          "figure",
          "figcaption",
          "table",
          "thead",
          "tbody",
          "tr",
          "td",
          "ins",
          "del");

  private static final List<String> HTML =
      List.of(
          "<script>alert(1)</script>",
          "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
          "<scr<script>ipt>alert(1)</script>",
          "<img src=x onerror=alert(1)>",
          "<img src=\"x\" onerror=\"alert(1)\" / >",
          "<IMG \"\"\"><SCRIPT>alert(1)</SCRIPT>\">",
          "<svg onload=alert(1)>",
          "<svg><script>alert(1)</script></svg>",
          "<svg><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg>",
          "<math><mi//xlink:href=\"data:x,<script>alert(1)</script>\">",
          "<body onload=alert(1)>",
          "<iframe src=\"javascript:alert(1)\"></iframe>",
          "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
          "<object data=\"data:text/html,<script>alert(1)</script>\"></object>",
          "<embed src=\"javascript:alert(1)\">",
          "<form action=\"javascript:alert(1)\"><button>x</button></form>",
          "<input autofocus onfocus=alert(1)>",
          "<details open ontoggle=alert(1)>",
          "<video><source onerror=alert(1)></video>",
          "<style>@import 'javascript:alert(1)';</style>",
          "<p style=\"background:url(javascript:alert(1))\">x</p>",
          "<div style=\"width:expression(alert(1))\">x</div>",
          "<link rel=stylesheet href=\"javascript:alert(1)\">",
          "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">",
          "<base href=\"javascript:alert(1)//\">",
          "<a href=\"javascript:alert(1)\">x</a>",
          "<template><script>alert(1)</script></template>",
          "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
          "<!--><script>alert(1)</script>-->",
          "<!-- --!><img src=x onerror=alert(1)>",
          "<![CDATA[<script>alert(1)</script>]]>",
          "<?xml version=\"1.0\"?><script>alert(1)</script>",
          "<x onclick=alert(1)>x",
          "</p><script>alert(1)</script>",
          "<marquee onstart=alert(1)>x</marquee>",
          "<textarea><img src=x onerror=alert(1)></textarea>",
          "<script\\x20type=\"text/javascript\">alert(1)</script>",
          "<a\fhref=javascript:alert(1)>x</a>");

  private static final List<String> ADDRESSES =
      List.of(
          "javascript:alert(1)",
          "JaVaScRiPt:alert(1)",
          "javascript&colon;alert(1)",
          "java&Tab;script:alert(1)",
          "java&NewLine;script:alert(1)",
          "&#106;avascript:alert(1)",
          "&#x6A;&#x61;vascript:alert(1)",
          "&#0000106avascript:alert(1)",
          "java\\script:alert(1)",
          "<java\tscript:alert(1)>",
          "<  javascript:alert(1)>",
          "&#1;javascript:alert(1)",
          "&#x200B;javascript:alert(1)",
          "%6Aavascript:alert(1)",
          "vbscript:msgbox(1)",
          "data:text/html;base64,PHNjcmlwdD4=",
          "data:image/svg+xml,<svg/onload=alert(1)>",
          "file:///etc/passwd",
          "blob:https://a.vn/1",
          "view-source:javascript:alert(1)",
          "//evil.example",
          "\\\\\\\\evil.example",
          "https://a.vn/\"onmouseover=\"alert(1)",
          "https://a.vn/\"><script>alert(1)</script>",
          "<https://a.vn/\" onclick=alert(1) x=\">",
          "https://a.vn/'onmouseover='alert(1)");

  private static final List<String> WORDS =
      List.of(
          "\\\"><script>alert(1)</script>",
          "\\\" onerror=\\\"alert(1)",
          "' onfocus='alert(1)' autofocus='",
          "&quot; onload=&quot;alert(1)",
          "&lt;script&gt;alert(1)&lt;/script&gt;",
          "{{constructor.constructor('alert(1)')()}}");

  private static final List<String> PLACES =
      List.of(
          "[chữ](%s)",
          "![ảnh](%s)",
          "<%s>",
          "[chữ][n]\n\n[n]: %s",
          "| [a](%s) |\n| --- |\n| [b](%s) |",
          "Chữ[^1]\n\n[^1]: [chữ](%s)",
          "## [chữ](%s)",
          "[phim](%s \"embed\")",
          "- > [x](%s)");

  private static final List<String> WORD_PLACES =
      List.of(
          "[chữ](/x \"%s\")",
          "![%s](media:1)",
          "![a](media:1 \"%s || %s\")",
          "[%s](/x)",
          "[%s](https://youtu.be/abcdefghijk \"embed\")",
          "```%s\nmã\n```",
          "`%s`",
          "[^%s]\n\n[^%s]: x",
          "## %s",
          "| %s |\n| --- |\n| %s |");

  private static final List<String> HTML_PLACES =
      List.of(
          "%s",
          "Chữ %s chữ",
          "> %s",
          "- %s",
          "| a |\n| --- |\n| %s |",
          "x[^1]\n\n[^1]: %s",
          "`` %s ``",
          "## %s");

  private final Markup markup = new Markup();

  static Stream<String> vectors() {
    return Stream.of(
            filled(HTML_PLACES, HTML),
            filled(PLACES, ADDRESSES),
            filled(WORD_PLACES, WORDS),
            filled(WORD_PLACES, HTML))
        .flatMap(vectors -> vectors);
  }

  private static Stream<String> filled(List<String> places, List<String> vectors) {
    return places.stream()
        .flatMap(place -> vectors.stream().map(vector -> place.replace("%s", vector)));
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void noVectorLeavesAnythingButReading(String vector) {
    var html = markup.render(vector, HarmlessTest::picture).html();
    assertThat(Jsoup.parseBodyFragment(html).body().getAllElements().stream().skip(1))
        .allSatisfy(HarmlessTest::isHarmless);
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void norDoesTheDifferenceOfTwoVersions(String vector) {
    var html = markup.render(vector, HarmlessTest::picture).html();
    var difference = TextDiff.html(html, html.replace('1', '2') + vector);
    assertThat(Jsoup.parseBodyFragment(difference).body().getAllElements().stream().skip(1))
        .allSatisfy(HarmlessTest::isHarmless);
  }

  @Test
  void aPictureSourceCannotSmuggleAnAddress() {
    var links =
        new PictureLinks(
            1, 1, "javascript:alert(1)", List.of(new PictureLinks.Candidate("data:x", 1)));
    var image =
        Jsoup.parseBodyFragment(markup.render("![a](media:1)", id -> Optional.of(links)).html())
            .select("img");
    assertThat(image.attr("src") + image.attr("srcset")).isEmpty();
  }

  private static void isHarmless(Element element) {
    var name = element.tagName();
    assertThat(PLAIN.contains(name) || ALLOWED.containsKey(name)).as("element %s", name).isTrue();
    assertThat(element.attributes().asList())
        .extracting(Attribute::getKey)
        .allMatch(
            key -> COMMON.contains(key) || ALLOWED.getOrDefault(name, Set.of()).contains(key));
    if (element.hasAttr("href")) {
      assertThat(element.attr("href")).matches("(?is)(https?://|mailto:|tel:|#|/(?!/)).*");
    }
    if (name.equals("img")) assertThat(element.attr("src")).startsWith("/media/");
  }

  private static Optional<PictureLinks> picture(long id) {
    return Optional.of(new PictureLinks(1200, 675, "/media/" + id, List.of()));
  }
}
