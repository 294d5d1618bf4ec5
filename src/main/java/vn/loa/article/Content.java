package vn.loa.article;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.loa.shared.Text;

/**
 * All of an article that a reader sees, at one moment (design rule 3).
 *
 * @param lead the sapo, plain text of one paragraph
 * @param body Markdown in Loa's dialect
 * @param section slug of the section; empty while it is not chosen
 * @param programme code of the programme, or empty
 * @param themes codes
 * @param areas codes
 * @param language BCP 47 tag
 * @param source where the information comes from, in words
 * @param basis codes of the official documents it rests on
 * @param author the name under which it is published
 */
public record Content(
    ArticleKind kind,
    String title,
    String lead,
    String body,
    String section,
    String programme,
    List<String> themes,
    List<String> areas,
    String language,
    String source,
    List<String> basis,
    String author,
    @Nullable Cover cover)
    implements Serializable {

  /** Takes what JSON left out as empty, and normalises every text. */
  public Content {
    kind = Objects.requireNonNullElse(kind, ArticleKind.NEWS);
    title = line(title);
    lead = line(lead);
    body = Text.clean(text(body)).strip();
    section = line(section);
    programme = line(programme);
    themes = codes(themes);
    areas = codes(areas);
    language = line(language).isEmpty() ? "vi" : line(language);
    source = line(source);
    basis = codes(basis);
    author = line(author);
  }

  /** An empty piece of one kind. */
  public static Content blank(ArticleKind kind, String author) {
    return new Content(
        kind, "", "", "", "", "", List.of(), List.of(), "vi", "", List.of(), author, null);
  }

  /** Whether it may show any; it surely shows none when not. */
  boolean hasPictures() {
    return cover != null || body.contains("media:");
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static String line(@Nullable String text) {
    return Text.line(text(text));
  }

  private static List<String> codes(@Nullable List<String> codes) {
    if (codes == null) return List.of();
    return codes.stream()
        .filter(Objects::nonNull)
        .map(Text::line)
        .filter(c -> !c.isEmpty())
        .distinct()
        .toList();
  }
}
