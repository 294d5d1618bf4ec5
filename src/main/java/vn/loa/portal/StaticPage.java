package vn.loa.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.loa.markup.Markup;
import vn.loa.settings.SampleSet;
import vn.loa.shared.Words;

/** Behind portal/static.xhtml: what the site says of itself. */
@Named("statics")
@RequestScoped
public class StaticPage {
  @Inject SampleSet sample;
  @Inject Markup markup;
  @Inject CurrentPage page;
  private String body = "";

  Outcome open(String slug) {
    var text = sample.wanted() ? SampleSet.text("pages/" + slug + ".md") : own(slug);
    var end = text.indexOf("\n---\n");
    var head = text.substring(0, end);
    body = markup.render(text.substring(end + 5), id -> Optional.empty()).html();
    page.titled(field(head, "title"), field(head, "lead"))
        .at("/" + slug)
        .under(new Link(Words.of("portal.home"), "/"))
        .under(new Link(page.title(), "/" + slug));
    return Outcome.view("static");
  }

  /** The plain page that comes with Loa. */
  private static String own(String slug) {
    try (var file = StaticPage.class.getResourceAsStream("/pages/" + slug + ".md")) {
      if (file == null) throw new IllegalStateException("pages/" + slug + ".md is missing");
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String field(String head, String name) {
    return head.lines()
        .filter(line -> line.startsWith(name + ": "))
        .map(line -> line.substring(name.length() + 2))
        .findFirst()
        .orElse("");
  }

  /** Safe HTML. */
  public String body() {
    return body;
  }
}
