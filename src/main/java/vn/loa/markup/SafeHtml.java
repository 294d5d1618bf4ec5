package vn.loa.markup;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** The project's only HTML sanitiser: what it lets through can do nothing but be read. */
public final class SafeHtml {
  private static final Pattern LINK = Pattern.compile("(?i)(?:https?:|mailto:|tel:|#|/(?!/)).*");
  private static final Pattern PICTURE = Pattern.compile("(?i)(?:https?://|/(?!/))[^\\s]+");
  private static final Pattern PICTURES =
      Pattern.compile("(?:(?:https?://|/(?!/))[^\\s,]+ \\d{1,5}w(?: ?, )?)+");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
  private static final Pattern ID = Pattern.compile("(?:muc|chu-thich|goi)-[a-z0-9-]{1,100}");
  private static final Pattern CLASS = Pattern.compile("[a-z][a-z -]{0,60}");

  private static final PolicyFactory POLICY =
      new HtmlPolicyBuilder()
          .allowElements(
              "p",
              "h2",
              "h3",
              "h4",
              "ul",
              "ol",
              "li",
              "blockquote",
              "pre",
              "code",
              "strong",
              "em",
              "sup",
              "br",
              "hr",
              "a",
              "span",
              "div",
              "section",
              "figure",
              "figcaption",
              "picture",
              "source",
              "img",
              "table",
              "thead",
              "tbody",
              "tr",
              "th",
              "td",
              "ins",
              "del")
          .allowWithoutAttributes("a", "span")
          .allowStandardUrlProtocols()
          .allowUrlProtocols("tel")
          .allowAttributes("href")
          .matching(LINK)
          .onElements("a")
          .allowAttributes("rel")
          .matching(true, "noopener")
          .onElements("a")
          .allowAttributes("data-embed")
          .matching(Players.frames())
          .onElements("a")
          .allowAttributes("title")
          .onElements("a")
          .allowAttributes("aria-label")
          .onElements("a", "section", "div")
          .allowAttributes("role")
          .matching(true, "region", "doc-backlink")
          .onElements("a", "div")
          .allowAttributes("tabindex")
          .matching(true, "0")
          .onElements("div")
          .allowAttributes("src")
          .matching(PICTURE)
          .onElements("img")
          .allowAttributes("srcset")
          .matching(PICTURES)
          .onElements("img", "source")
          .allowAttributes("alt")
          .onElements("img")
          .allowAttributes("sizes")
          .onElements("img", "source")
          .allowAttributes("type")
          .matching(true, "image/webp", "image/gif")
          .onElements("source")
          .allowAttributes("media")
          .matching(true, "(prefers-reduced-motion: no-preference)")
          .onElements("source")
          .allowAttributes("width", "height")
          .matching(NUMBER)
          .onElements("img")
          .allowAttributes("loading")
          .matching(true, "lazy")
          .onElements("img")
          .allowAttributes("decoding")
          .matching(true, "async")
          .onElements("img")
          .allowAttributes("start")
          .matching(NUMBER)
          .onElements("ol")
          .allowAttributes("scope")
          .matching(true, "col")
          .onElements("th")
          .allowAttributes("id")
          .matching(ID)
          .globally()
          .allowAttributes("class")
          .matching(CLASS)
          .globally()
          .toFactory();

  private SafeHtml() {}

  public static String of(String html) {
    return POLICY.sanitize(html);
  }
}
